/** Text that leads to an address on a terminal that knows hyperlinks; an address with anything but ASCII leads nowhere. */
export function hyperlink(text: string, address: string | undefined): string {
  if (address === undefined || !/^[!-~]+$/.test(address)) return text
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}
