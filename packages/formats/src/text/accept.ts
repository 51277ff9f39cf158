/** Which doubtful times count: it depends on how the text writes its others. */
import type { Line } from "./lines.ts";
import { skipBullets } from "./marker.ts";
import { type Readers, scan, type Token } from "./scan.ts";

/** A zone after it makes a time of any digits. */
const ZONE =
  /^\s?(?:hrs?\.?\s)?(?:utc|gmt|cest|cet|eest|eet|edt|est|wita|wit|wib|msk|мск|bst|pdt|pst|jst|eat)(?!\p{L})/u;

export type Accept = (token: Token, text: string) => boolean;

export function accepting(lines: Line[], readers: Readers): Accept {
  const heads = new Map<string, number>();
  let all = 0;
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    const begins = skipBullets(line.text, line.text.length - line.text.trimStart().length).to;
    const token = scan(line, readers).find(
      (token) => token.kind === "time" && token.from <= begins + 14,
    );
    if (token?.kind !== "time") continue;
    all++;
    if (token.from <= begins + 2) heads.set(token.form, (heads.get(token.form) ?? 0) + 1);
  }
  const count = (form: string) => heads.get(form) ?? 0;
  const digits = count("0000") >= 3 && count("0000") * 3 >= all;
  const quotes = count("'");
  return (token, text) => {
    if (token.kind !== "time" || token.strength === 3) return true;
    if (ZONE.test(text.slice(token.to, token.to + 12))) return true;
    const isHead = skipBullets(text, text.length - text.trimStart().length).to + 1 >= token.from;
    if (token.form === "0000") {
      // Mon Mar 3: 1300-1400
      const isAfterDate = !!token.end && /\d[:,]\s?$/.test(text.slice(0, token.from).slice(-3));
      return (
        digits &&
        (isAfterDate || (isHead && (!!token.end || /^\s/.test(text.slice(token.to) || " "))))
      );
    }
    if (token.form === "0") {
      // Ore 18: …, A les 7 …
      return (
        !!token.prefix &&
        token.prefix !== "until" &&
        (isHead ||
          /[:,]\s?$/.test(text.slice(Math.max(0, token.from - 2), token.from)) ||
          !!token.end) &&
        /^\s?(?:[:.,;)|-]|$|\s\p{L})/u.test(text.slice(token.to))
      );
    }
    if (token.form === "named")
      return (
        isHead && (!!token.end || /^\s*(?:[:-]\s*)?(?:[*_]*)\p{L}/u.test(text.slice(token.to)))
      );
    if (token.strength === 2)
      return isHead
        ? !!token.end || count(".") + count("'") > 1 || all > 2 || !!token.prefix
        : true;
    return token.form === "'"
      ? quotes > 1 || !!token.prefix || !!token.end
      : !!token.prefix || !!token.end;
  };
}
