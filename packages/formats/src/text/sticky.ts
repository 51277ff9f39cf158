/** Sticky regular expressions, tried at one place of a text. */

export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

/** Where what matches there ends; the place itself where nothing does. */
export const skip = (text: string, index: number, pattern: RegExp): number =>
  index + (at(pattern, text, index)?.[0].length ?? 0);
