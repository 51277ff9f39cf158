/** What the command says of itself. */
import { type Command, EVERYWHERE, type Flag } from "./command.ts";

/** The whole program, in a screen. */
export function overview(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: plenary <command> [flags]

Commands:
${commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`).join("\n")}

"plenary <command> --help" explains a command; "plenary --version" shows the version.
A document is named by its file, by its address (https://…), or by - for the standard input.
Results go to the standard output or, with -o, into a file; problems to the standard error.
Exit code: 0 done, 1 nothing usable in the input (check: an error in it), 2 a wrong call.
`;
}

export function helpOf({ name, does, operands, flags, examples, notes }: Command): string {
  const rows = Object.entries({ ...flags, ...EVERYWHERE }).map(([flag, one]): [string, string] => [
    `${one.short ? `-${one.short}, ` : "    "}--${flag}${one.value ? ` <${one.value}>` : ""}`,
    one.does,
  ]);
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    `Usage: plenary ${[name, operands, ...Object.entries(flags).map(usageOf)].filter(Boolean).join(" ")}`,
    does,
    `Flags:\n${rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`).join("\n")}`,
    `Examples:\n${examples.map((example) => `  plenary ${example}`).join("\n")}`,
    notes,
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function usageOf([name, { value, short, isMany }]: [string, Flag]): string {
  const flag = `${short ? `-${short}` : `--${name}`}${value ? ` <${value}>` : ""}`;
  return `[${flag}]${isMany ? "…" : ""}`;
}
