import { parseArgs } from "node:util";
import { type Command, commands, type Options } from "./commands.ts";
import { readAgenda, readOverlay } from "./read-agenda.ts";

/** What the command may do outside: one small interface, so that tests hand in their own. */
export interface Shell {
  /** @param path `-` for the standard input @throws where there is nothing to read */
  read(path: string): Uint8Array;
  write(path: string, text: string): void;
  out(text: string): void;
  err(text: string): void;
}

const DONE = 0;
const NOTHING_USABLE = 1;
const WRONG_CALL = 2;

/**
 * @param args without the program's own name
 * @returns the exit code: 0 done, 1 nothing usable in the input or, for `check`, an error in it,
 *   2 a wrong call
 */
export function main(args: string[], shell: Shell): number {
  const [name = "", ...rest] = args;
  if (["", "help", "--help", "-h"].includes(name)) {
    shell.out(usage());
    return name ? DONE : WRONG_CALL;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return wrong(`there is no command "${name}"`, shell);
  let call: ReturnType<typeof readCall>;
  try {
    call = readCall(command, rest);
  } catch (error) {
    return wrong((error as Error).message, shell);
  }
  const { path, overlayPaths, options } = call;
  const bytes: Uint8Array[] = [];
  for (const each of [path, ...overlayPaths]) {
    try {
      bytes.push(shell.read(each));
    } catch (error) {
      shell.err(`${each}: ${(error as Error).message}\n`);
      return NOTHING_USABLE;
    }
  }
  const [document, ...added] = bytes as [Uint8Array, ...Uint8Array[]];
  const { agenda, problems, lines } = readAgenda(document, path);
  for (const line of lines) shell.err(`${line}\n`);
  if (!agenda) return NOTHING_USABLE;
  for (const id of options.audience ?? []) {
    if (id !== "everyone" && !agenda.audiences.some((audience) => audience.id === id)) {
      shell.err(`${path}: unknown-audience: there is no audience "${id}"; it is ignored\n`);
    }
  }
  for (const [index, each] of added.entries()) {
    const { overlay, lines } = readOverlay(each, overlayPaths[index] as string, agenda);
    for (const line of lines) shell.err(`${line}\n`);
    if (overlay !== undefined) options.overlays.push(overlay);
  }
  const result = command.run(agenda, options, problems);
  try {
    if (options.output) shell.write(options.output, result);
    else shell.out(result);
  } catch (error) {
    return wrong((error as Error).message, shell);
  }
  const isBad = command.judges && problems.some(({ severity }) => severity === "error");
  return isBad ? NOTHING_USABLE : DONE;
}

/** @throws Error where the call is not one of the command's */
function readCall(command: Command, args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        command.options.map((name) => [
          name,
          { type: "string", multiple: name.startsWith("overlay") } as const,
        ]),
      ),
      output: { type: "string", short: "o" },
    },
  });
  const [path, ...others] = positionals;
  if (!path) throw new Error("which file? Name one, or - for the standard input");
  if (others.length) throw new Error(`one file, and not ${others.join(" ")} too`);
  const { lang, audience, src, output } = values as Record<string, string | undefined>;
  const { overlay = [], "overlay-src": sources } = values as Record<string, string[] | undefined>;
  const overlaySrc = sources?.join(" ");
  // The one thing that Intl refuses, far from here and in words of its own.
  if (lang !== undefined) assertTag(lang);
  const options: Options = {
    lang,
    src,
    overlays: [],
    overlaySrc,
    output,
    audience: audience
      ?.split(",")
      .map((id) => id.trim())
      .filter(Boolean),
  };
  return { path, overlayPaths: overlay, options };
}

function assertTag(lang: string): void {
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    throw new Error(`"${lang}" is no language tag, such as fr or pt-BR`);
  }
}

function wrong(why: string, shell: Shell): number {
  shell.err(`plenary: ${why}\n\n${usage()}`);
  return WRONG_CALL;
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, { options, does }]) => {
    const flags = options.map((option) => ` [--${option} …]`).join("");
    return `  plenary ${name} <agenda.json|->${flags} [-o file]\n      ${does}`;
  });
  return `${lines.join("\n")}\n`;
}
