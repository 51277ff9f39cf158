/** Text and addresses made safe for a file, a message or a terminal, whatever the document holds. */

/**
 * Line ends of one kind, and no control characters: calendars refuse them, terminals obey them.
 */
export function cleanText(text: string): string {
  return wellFormed(text)
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");
}

/** The same on one line, as a page would draw it; no-break spaces stay. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replaceAll(/[\t\n ]+/g, " ")
    .trim();
}

/** An address in the characters of RFC 3986, so that it ends where it is meant to end. */
export function cleanUrl(url: string): string {
  return encode(url, /[^!-~]|["<>\\^`{|}]/gu);
}

/** An id in visible ASCII without what its place gives a meaning to; no two ids become one. */
export function cleanId(id: string): string {
  return encode(id, /[^!-~]|[%@,;"\\]/gu);
}

function encode(text: string, unsafe: RegExp): string {
  return wellFormed(text).replaceAll(unsafe, encodeURIComponent);
}

/** With U+FFFD for each half of a surrogate pair, which UTF-8 can't hold. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\ufffd");
}
