/** Names of devices on Windows, which no file may have: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(con|prn|aux|nul|(com|lpt)[1-9¹²³])(\.|$)/i;
const forbidden = /(?![\x80-\x9f])\p{Cc}|[<>:"/\\|?*%#]|^[. ]+|[. ]+$/gu;
const encoder = new TextEncoder();

const percent = (text: string): string =>
  Array.from(encoder.encode(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/**
 * A name as a file's name, without its ending, on every system: what Windows forbids is percent-encoded, so that two names
 * never share a file and the name can be read back (`decodeURIComponent`).
 */
export function fileName(name: string): string {
  const safe = name.replace(forbidden, percent);
  return reserved.test(safe) ? percent(safe[0] as string) + safe.slice(1) : safe;
}
