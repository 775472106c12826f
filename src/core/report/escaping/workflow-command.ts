import { visible } from '../../model/wording.js'

/** The message of a workflow command on one line. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/**
 * A property of a workflow command, which ends at a comma or colon. The runner decodes line ends and no other control
 * characters, which are written out for terminals that show the command as it is.
 */
export function commandProperty(text: string): string {
  return commandData(text.replace(/(?![\r\n])\p{Cc}/gu, visible))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
