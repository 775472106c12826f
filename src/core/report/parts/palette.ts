type Style = (text: string) => string

/** The styles of the terminal output; all of them leave the text alone where colours are off. */
export interface Palette {
  readonly bold: Style
  readonly dim: Style
  readonly underline: Style
  readonly error: Style
  readonly warning: Style
  readonly notice: Style
  readonly pass: Style
}

/** The styles, as ANSI sequences or as nothing. */
export function paletteOf(color: boolean): Palette {
  const style =
    (on: number, off: number): Style =>
    (text) =>
      color ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    underline: style(4, 24),
    error: style(31, 39),
    warning: style(33, 39),
    notice: style(36, 39),
    pass: style(32, 39),
  }
}
