/**
 * The usual causes of text that is not JSON, each by what stands around the error. In one file, since
 * their order matters: the first that fits is told.
 */
import { bracketsIn } from "./brackets.ts";
import type { Place } from "./places.ts";

export interface SyntaxFault extends Place {
  message: string;
  help?: string;
}

/** What stands around an error. */
export interface Around {
  text: string;
  /** By its name in jsonc-parser. */
  code: string;
  offset: number;
  /** What the parser stumbled over, until the next sign that means something. */
  word: string;
  /** Its first letter; empty at the end of the text. */
  sign: string;
  /** The last letter before it, apart from spaces, and its offset. */
  before: string;
  beforeAt: number;
}

type Cause = (around: Around) => SyntaxFault | undefined;

export const at = (
  offset: number,
  length: number,
  message: string,
  help?: string,
): SyntaxFault => ({
  offset,
  length: Math.max(1, length),
  message,
  ...(help !== undefined && { help }),
});

const comment: Cause = ({ code, text, offset, word }) => {
  if (code !== "InvalidCommentToken" && !/^(#|\/[/*])/.test(word)) return undefined;
  const length = /^.*/.exec(text.slice(offset))?.[0].length ?? 1;
  return at(
    offset,
    length,
    "JSON has no comments.",
    'Delete it, or write a field for it: "$comment": "…".',
  );
};

export const trailingComma: Cause = ({ sign, before, beforeAt }) =>
  before === "," && (sign === "}" || sign === "]")
    ? at(beforeAt, 1, `There is a comma too many before the ${sign}.`, "Delete the comma.")
    : undefined;

const CURLY = /[“”„‟«»‹›]/;
const SINGLE = /['‘’‚`´]/;

const quotes: Cause = ({ text, offset, word, before, beforeAt }) => {
  const curly = CURLY.exec(word);
  if (curly) {
    const place = offset + curly.index;
    return at(
      place,
      1,
      `A curly quote (${curly[0]}) stands where JSON needs a straight one (").`,
      "Replace it, and switch off “smart quotes” in your editor.",
    );
  }
  if (SINGLE.test(word[0] ?? "")) {
    // The quote that closes is the one before a sign of JSON: others may be apostrophes.
    const [whole = ""] = /^.[^\n]*?['‘’‚`´](?=\s*([,:}\]]|$))/.exec(text.slice(offset)) ?? [];
    const length = Math.max(1, whole.length);
    return at(
      offset,
      length,
      `A text is in ${word[0]} quotes; JSON needs double ones (").`,
      `Write ${JSON.stringify(text.slice(offset + 1, offset + length - 1) || "…")}.`,
    );
  }
  const [name = ""] = /"[^"\n]*:\s*"$/.exec(text.slice(0, beforeAt + 1)) ?? [];
  if (name && beforeAt === offset - 1) {
    return at(
      beforeAt + 1 - name.length,
      name.length - 1,
      "The quote after the name of this field is missing.",
      `Write ${name.replace(/:\s*"$/, '"')}: …`,
    );
  }
  // A text that ended at a quote inside it goes on with a letter.
  if (before === '"' && beforeAt === offset - 1 && /[\p{L}\d]/u.test(word[0] ?? "")) {
    return at(
      beforeAt,
      1,
      "This quote ends the text, but the text seems to go on.",
      'Inside a text, write a quote as \\" or as a curly quote.',
    );
  }
  return undefined;
};

const invisible: Cause = ({ sign, offset }) =>
  /[\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff\u3000]/.test(sign)
    ? at(
        offset,
        1,
        `An invisible character (U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) stands between the values.`,
        "Delete it, and type a plain space.",
      )
    : undefined;

const WORDS: Record<string, string> = {
  True: "true",
  TRUE: "true",
  yes: "true",
  Yes: "true",
  False: "false",
  FALSE: "false",
  no: "false",
  No: "false",
  None: "null",
  nil: "null",
  NULL: "null",
  Null: "null",
  undefined: "null",
  NaN: "null",
};

const bareWord: Cause = ({ text, offset, word, sign, before, beforeAt, code }) => {
  const rest = text.slice(offset);
  if (before === ":" || before === "[" || before === "," || before === "{" || !word) {
    if (Object.hasOwn(WORDS, word)) {
      return at(offset, word.length, `${word} is not a value in JSON.`, `Write ${WORDS[word]}.`);
    }
    if (/[\p{L}_$]/u.test(sign)) {
      return /^[^\s:,{}[\]"]+\s*:/.test(rest) && before !== ":"
        ? at(offset, word.length, "The name of a field must be in quotes.", `Write "${word}".`)
        : at(
            offset,
            word.length,
            "A text must be in quotes.",
            `Write ${JSON.stringify(line(rest))}.`,
          );
    }
  }
  // A number that goes on as a time or a date: the parser reads the number and stops after it.
  const written = /[\d-][\d:.T-]*$/.exec(text.slice(0, beforeAt + 1))?.[0] ?? "";
  if (beforeAt === offset - 1 && /\d/.test(before) && /^[:T.h-]|^\d/.test(rest)) {
    const whole = written + (/^[\d:.TZhH+-]+/.exec(rest)?.[0] ?? "");
    return at(
      offset - written.length,
      whole.length,
      /^0\d+$/.test(whole)
        ? "A number cannot start with 0."
        : "A date or a time must be in quotes.",
      `Write "${whole}".`,
    );
  }
  if (code === "InvalidNumberFormat" || /^[+.]\d/.test(word)) {
    return at(offset, word.length, `${word} is not a number in JSON.`, "Write it as 10 or 0.5.");
  }
  return undefined;
};

/** The text until what would end it. */
const line = (rest: string) => /^[^\n,}\]]{0,40}/.exec(rest)?.[0].trim() ?? "";

const separators: Cause = ({ sign, before, beforeAt, offset, code, text }) => {
  if (sign === ";")
    return at(offset, 1, "JSON separates with a comma, not a semicolon.", "Write a comma.");
  if (sign === "=")
    return at(offset, 1, 'After the name of a field comes a colon, not "=".', "Write a colon.");
  if (sign === "," && before === ",") {
    return at(offset, 1, "There are two commas in a row.", "Delete one.");
  }
  if (sign === "," && (before === "{" || before === "[")) {
    return at(offset, 1, `There is a comma right after the ${before}.`, "Delete it.");
  }
  if (before === ":" && /[,}\]]/.test(sign)) {
    return at(
      offset,
      1,
      "The field has no value.",
      'Write one, "" for an empty text, or delete the field.',
    );
  }
  if (code === "ColonExpected") {
    const name = /"[^"\n]*"$/.exec(text.slice(0, beforeAt + 1))?.[0] ?? '"title"';
    const said = /[,}]/.test(sign)
      ? "The field has no value."
      : "A colon is missing after the name of the field.";
    return at(beforeAt, 1, said, `Write ${name}: …`);
  }
  if (sign === ":") return fieldInList(text, offset);
  if (code === "CommaExpected" && /["{[\d\p{L}-]/u.test(sign)) {
    const end = text.slice(0, offset).trimEnd().length;
    return at(end, 1, "A comma is missing here.", "Write a comma between two values.");
  }
  return undefined;
};

/** A name and a colon in a list: the list was not closed before. */
function fieldInList(text: string, offset: number): SyntaxFault | undefined {
  const before = text.slice(0, offset).trimEnd();
  const [name] = /"[^"\n]*"$/.exec(before) ?? [];
  const list = bracketsIn(before).open.at(-1);
  if (!name || list?.sign !== "[") return undefined;
  return at(
    before.length - name.length,
    name.length,
    `A field is in the list that ${lineOf(text, list.at)} opens.`,
    "Write a ] before it, where the list ends.",
  );
}

const lineOf = (text: string, offset: number) => `line ${text.slice(0, offset).split("\n").length}`;

const strings: Cause = ({ code, text, offset }) => {
  const token = /^"(?:[^"\\\n\r]|\\.)*/.exec(text.slice(offset))?.[0] ?? "";
  switch (code) {
    case "UnexpectedEndOfString": {
      const isLast = offset + token.length >= text.trimEnd().length;
      return at(
        offset,
        Math.min(token.length, 60),
        isLast
          ? "The file ends inside this text: it is cut off."
          : "This text is not closed on its line.",
        isLast
          ? "Copy the whole file again, or close the text and everything around it."
          : 'Close it with ", and write a line break inside a text as \\n.',
      );
    }
    case "InvalidEscapeCharacter":
    case "InvalidUnicode": {
      const bad = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(offset));
      return at(
        offset + (bad?.index ?? 0),
        2,
        "A backslash in a text must be followed by the character that it escapes.",
        "Write a backslash as \\\\.",
      );
    }
    case "InvalidCharacter": {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      const bad = /[\u0000-\u001f]/.exec(text.slice(offset))?.index ?? 0;
      return at(
        offset + bad,
        1,
        "A tab or another control character is in a text.",
        "Write a tab as \\t, or type a space.",
      );
    }
  }
  return undefined;
};

const brackets: Cause = ({ text, offset, sign, code }) => {
  const { open, wrong, extra } = bracketsIn(text);
  const where = (place: number) => lineOf(text, place);
  if (wrong && wrong.at <= offset) {
    const { at: place, closes, opened, openedAt } = wrong;
    const closing = opened === "{" ? "}" : "]";
    return at(
      place,
      1,
      `This ${closes} does not close the ${opened} of ${where(openedAt)}.`,
      `Write a ${closing} before it, or delete it.`,
    );
  }
  if (extra !== undefined && (code === "EndOfFileExpected" || extra <= offset)) {
    return at(
      extra,
      1,
      `There is one ${text[extra]} too many.`,
      "Delete it, or find where one is missing before.",
    );
  }
  if (code === "EndOfFileExpected") {
    return at(
      offset,
      1,
      "The document has ended, but more follows.",
      "Write one document in a file.",
    );
  }
  const last = open.at(-1);
  if (!sign && last) {
    return at(
      text.trimEnd().length - 1,
      1,
      `The file ends, but the ${last.sign} of ${where(last.at)} is still open.`,
      `The file is cut off, or a ${last.sign === "{" ? "}" : "]"} is missing.`,
    );
  }
  return undefined;
};

const CAUSES: Cause[] = [
  comment,
  trailingComma,
  quotes,
  invisible,
  strings,
  bareWord,
  brackets,
  separators,
];

export function cause(around: Around): SyntaxFault {
  for (const one of CAUSES) {
    const fault = one(around);
    if (fault) return fault;
  }
  const { sign, word, offset } = around;
  const found = word || sign;
  return at(
    offset,
    word.length,
    found ? `${JSON.stringify(found)} can't stand here.` : "The file ends too early.",
  );
}
