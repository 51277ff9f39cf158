/** Makes any text or URL of a document safe for a file, a message or a terminal. */
import { wellFormed } from "./well-formed.ts";

/**
 * Normalises line ends to LF and removes control characters: calendars reject them and terminals
 * execute them.
 */
export function cleanText(text: string): string {
  return wellFormed(text)
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");
}

/** The same on one line, with whitespace collapsed as in HTML; no-break spaces stay. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replaceAll(/[\t\n ]+/g, " ")
    .trim();
}

/** A URL in the characters of RFC 3986, so that readers recognise where it ends. */
export function cleanUrl(url: string): string {
  return encode(url, /[^!-~]|["<>\\^`{|}]/gu);
}

/**
 * An id in visible ASCII, with the characters that have a meaning in a UID percent-encoded. Different
 * ids stay different.
 */
export function cleanId(id: string): string {
  return encode(id, /[^!-~]|[%@,;"\\]/gu);
}

function encode(text: string, unsafe: RegExp): string {
  return wellFormed(text).replaceAll(unsafe, encodeURIComponent);
}
