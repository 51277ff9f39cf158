/** Bytes of a document as text, in whatever encoding an editor saved them. */

export interface Decoded {
  text: string;
  /** Present where the file is not the UTF-8 that pages read. */
  encoding?: {
    message: string;
    /** Where in the text it shows first. */
    offset: number;
  };
}

export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return utf16(bytes, "utf-16be");
  // Without a mark, every other byte of a JSON text is zero: its first letters are ASCII.
  if (bytes.length > 3 && first !== 0 && second === 0) return utf16(bytes, "utf-16le");
  if (bytes.length > 3 && first === 0 && second !== 0) return utf16(bytes, "utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return windows1252(bytes);
  }
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding: { message: "The file is in UTF-16, but pages read UTF-8 only.", offset: 0 },
  };
}

/** What most files turn out to be that are not UTF-8; Latin-1 is a part of it. */
function windows1252(bytes: Uint8Array): Decoded {
  const text = new TextDecoder("windows-1252").decode(bytes);
  const offset = firstInvalid(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase();
  return {
    text,
    encoding: {
      message: `The file is not in UTF-8, the only encoding that pages read: "${text[offset]}" is the byte ${byte}, as in Latin-1 (Windows-1252).`,
      offset,
    },
  };
}

/** Where the first byte is that is no UTF-8. One byte is one letter in Windows-1252. */
function firstInvalid(bytes: Uint8Array): number {
  const isSound = (end: number, stream: boolean) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    // As a stream, it may end within a letter.
    if (isSound(middle, true)) sound = middle;
    else broken = middle;
  }
  // The letter that breaks may have begun before.
  while (!isSound(sound, false)) sound--;
  return sound;
}
