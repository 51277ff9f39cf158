/**
 * Text in the form that the grammar reads: lower case, without accents, with one kind of dash,
 * quote, digit and space. Each character becomes one or none, so that a place in the folded text
 * leads back to its column in the source.
 */

/** The zeros of digit systems that programmes are written in. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const SAME: Record<string, string> = {
  ı: "i",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  "。": ".",
  "°": "º",
  "‚": ",",
  "،": ",",
  "؛": ";",
  "︰": ":",
  "∶": ":",
  "：": ":",
};

function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  if (SAME[char] !== undefined) return SAME[char];
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return " ";
  if (code === 0x205f || code === 0x3000) return " ";
  if (
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: each character is looked at alone
    /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f]/.test(
      char,
    )
  )
    return "";
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(char)) return "-";
  if (/[\u301c\uff5e\u223c]/.test(char)) return "~";
  if (/[\u2018\u2019\u02bc\u00b4\u2032\uff07`]/.test(char)) return "'";
  if (/[\u201c-\u201f\u00ab\u00bb\u2033]/.test(char)) return '"';
  if (code >= 0xff01 && code <= 0xff5d) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0x530 || (code >= 0x1e00 && code <= 0x1fff)) {
    const bare = char
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "");
    return bare.length === 1 ? (SAME[bare] ?? bare) : char;
  }
  return char;
}

export interface Folded {
  text: string;
  /** The index in the source of each folded character; absent where they are the same. */
  at?: number[];
}

/** In place of a character that is left out. */
const NOTHING = 0xffff;
/** The folded code of each code unit that was met; 0 where it was not met yet. */
const known = new Uint16Array(0x10000);
let buffer = new Uint16Array(256);

function foldCode(code: number): number {
  const folded = foldOne(String.fromCharCode(code));
  const found = folded === "" ? NOTHING : folded.charCodeAt(0);
  known[code] = found;
  return found;
}

export function fold(source: string): Folded {
  const { length } = source;
  if (buffer.length < length) buffer = new Uint16Array(length * 2);
  let size = 0;
  let at: number[] | undefined;
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    const folded = known[code] || foldCode(code);
    if (folded === NOTHING) at ??= Array.from({ length: i }, (_, index) => index);
    else {
      at?.push(i);
      buffer[size++] = folded;
    }
  }
  let text = "";
  for (let i = 0; i < size; i += 4096) {
    const codes = buffer.subarray(i, Math.min(size, i + 4096)) as unknown as number[];
    text += String.fromCharCode.apply(null, codes);
  }
  at?.push(length);
  return at ? { text, at } : { text };
}
