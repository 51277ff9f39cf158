import { isTimeZone } from "@plenary/core";
import { explain, fromText, type TextProblem } from "@plenary/formats";
import { type Call, type Command, OUTPUT } from "./command.ts";
import { type Input, readInput } from "./read-input.ts";
import { createPositions, frame, headline } from "./report.ts";
import { DONE, NOTHING_USABLE, type Shell, WrongCall } from "./shell.ts";
import { writeOutput } from "./write-output.ts";

const FORMATS = ["auto", "text"];

export const convert: Command = {
  name: "convert",
  does: "Reads a programme that was written as text into an agenda.",
  operands: "<file>",
  flags: {
    from: {
      value: "format",
      does: `The format of the file: ${FORMATS.join(" or ")}. Default: auto.`,
    },
    language: {
      value: "tag",
      does: "The language of the text, such as fr. Default: what its words tell.",
    },
    "time-zone": {
      value: "zone",
      does: "The venue's time zone, such as Europe/Madrid, where the text tells none.",
    },
    year: { value: "year", does: "The year of dates that are written without one." },
    json: {
      does: "Writes all problems as one JSON array to the standard output; the agenda needs -o.",
    },
    output: OUTPUT,
  },
  examples: [
    "convert programme.txt --time-zone Europe/Madrid -o programme.json",
    "convert - --from text --year 2027 < programme.txt",
    "convert https://example.org/programme.txt --language tr",
  ],
  notes: `--language, --time-zone and --year fill in what the text leaves out; what it says they don't change.
Each problem has a place, a code and a sentence. A text that is no programme gives nothing, and exit code 1.`,
  async run(call, shell) {
    const options = optionsOf(call, shell);
    const input = await readInput(call.operands[0] as string, shell);
    const { agenda, problems } = fromText(input.text, options);
    if (call.has("json")) shell.out(`${JSON.stringify(asJson(input, problems), undefined, 2)}\n`);
    else tell(input, problems, shell);
    if (!agenda) return NOTHING_USABLE;
    if (call.has("json") && call.value("output") === undefined) return DONE;
    return writeOutput(`${JSON.stringify(agenda, undefined, 2)}\n`, call, shell);
  },
};

/** @throws WrongCall where a value is none of its kind */
function optionsOf(call: Call, shell: Shell) {
  const from = call.value("from") ?? "auto";
  if (!FORMATS.includes(from)) {
    throw new WrongCall(`--from ${from} is no format. The formats are ${FORMATS.join(", ")}.`);
  }
  const timeZone = call.value("time-zone");
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new WrongCall(
      `--time-zone ${timeZone} is no time zone. Write one such as Europe/Madrid.`,
    );
  }
  const year = call.value("year");
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) {
    throw new WrongCall(`--year ${year} is no year. Write one such as 2027.`);
  }
  const language = call.value("language");
  if (language !== undefined && !isTag(language)) {
    throw new WrongCall(
      `--language ${language} is no language tag. Write one such as fr or pt-BR.`,
    );
  }
  return {
    language,
    timeZone,
    year: year === undefined ? undefined : Number(year),
    now: shell.now(),
  };
}

function isTag(language: string): boolean {
  try {
    Intl.getCanonicalLocales(language);
    return true;
  } catch {
    return false;
  }
}

function tell({ name, text }: Input, problems: TextProblem[], shell: Shell): void {
  const offsetOf = createOffsets(text);
  const positionOf = createPositions(text);
  for (const problem of problems) {
    const offset = offsetOf(problem.line) + problem.column - 1;
    const finding = { ...problem, message: explain(problem), offset };
    const position = positionOf(finding.offset);
    shell.err(`${headline(name, position, finding)}\n`);
    // What concerns the text as a whole has no place to show.
    if (problem.length) shell.err(`${frame(text, position, finding)}\n`);
  }
}

/** Where each line begins, as the reader of texts counts lines. */
function createOffsets(text: string): (line: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/g)) {
    starts.push(index + end.length);
  }
  return (line) => starts[line - 1] ?? 0;
}

function asJson({ name }: Input, problems: TextProblem[]) {
  return problems.map((problem) => ({ file: name, ...problem, message: explain(problem) }));
}
