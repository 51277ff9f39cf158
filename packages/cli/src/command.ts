/**
 * What a command is, and how its arguments are read. To add one, write a file that exports a
 * `Command` and list it in commands.ts.
 */
import { parseArgs } from "node:util";
import { similar } from "@plenary/core/check";
import { type Shell, WrongCall } from "./shell.ts";

export interface Flag {
  /** What its value is called in the help, such as `ids`; absent for a flag without a value. */
  value?: string;
  /** One letter that can be written for it. */
  short?: string;
  /** Whether it can be given several times. */
  isMany?: boolean;
  /** One sentence for the help. */
  does: string;
}

export interface Command {
  name: string;
  /** One sentence for the help. */
  does: string;
  /** What it is called with, as in the help: `<agenda.json>`; empty where it takes nothing. */
  operands: string;
  /** How many of these there may be. @default 1 for both where `operands` is not empty */
  count?: { least: number; most: number };
  flags: Record<string, Flag>;
  /** Calls to copy, each without `plenary`. */
  examples: string[];
  /** More to know, for the end of the help. */
  notes?: string;
  /**
   * @returns the exit code
   * @throws WrongCall, Unusable
   */
  run(call: Call, shell: Shell): number | Promise<number>;
}

/** A call of a command, read by its flags. */
export interface Call {
  operands: string[];
  /** Whether a flag without a value was given. */
  has(flag: string): boolean;
  /** A flag's value; the last one where it was given twice. */
  value(flag: string): string | undefined;
  /** All values of a flag that can be given several times. */
  values(flag: string): string[];
}

/** Flags that every command has. */
export const EVERYWHERE: Record<string, Flag> = {
  help: { short: "h", does: "Shows this help." },
  version: { does: "Shows the version." },
};

export const OUTPUT: Flag = {
  value: "file",
  short: "o",
  does: "Writes the result into a file. Default: the standard output.",
};

/** @throws WrongCall where the arguments are not those of the command */
export function readCall(command: Command, args: string[]): Call {
  const flags: Record<string, Flag> = { ...command.flags, ...EVERYWHERE };
  const { tokens } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value, short }]) => [
        name,
        { type: value ? "string" : "boolean", multiple: true, ...(short && { short }) } as const,
      ]),
    ),
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!flag) throw new WrongCall(unknownFlag(command, rawName, Object.keys(flags)));
    if (!flag.value && token.value !== undefined) {
      throw new WrongCall(`${rawName} takes no value, but was given "${token.value}".`);
    }
    const isMissing =
      token.value === undefined || (!token.inlineValue && /^-./.test(token.value ?? ""));
    if (flag.value && isMissing) {
      throw new WrongCall(`${rawName} needs a value: ${rawName} <${flag.value}>.`);
    }
    given.set(name, [...(given.get(name) ?? []), token.value ?? ""]);
  }
  return {
    operands,
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1),
    values: (flag) => given.get(flag) ?? [],
  };
}

/** @throws WrongCall where there are too few operands, or too many */
export function checkOperands({ operands: named, count, name }: Command, { operands }: Call): void {
  const { least, most } = count ?? (named ? { least: 1, most: 1 } : { least: 0, most: 0 });
  if (operands.length < least) {
    throw new WrongCall(`Name a document: plenary ${name} ${named}, or - for the standard input.`);
  }
  if (operands.length > most) {
    const extra = operands.slice(most).map((one) => `"${one}"`);
    throw new WrongCall(
      most
        ? `plenary ${name} takes only one document; ${extra.join(", ")} is too many.`
        : `plenary ${name} takes no file; ${extra.join(", ")} is too many. To write into a file, use -o.`,
    );
  }
}

function unknownFlag(command: Command, rawName: string, names: string[]): string {
  const meant = similar(rawName.replace(/^-+/, ""), names);
  const said = `plenary ${command.name} has no flag ${rawName}.`;
  if (meant) return `${said} Did you mean --${meant}?`;
  return `${said} Its flags are ${names.map((name) => `--${name}`).join(", ")}.`;
}
