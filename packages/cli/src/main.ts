import { similar } from "@plenary/core/check";
import packageJson from "../package.json" with { type: "json" };
import { type Command, checkOperands, readCall } from "./command.ts";
import { commands } from "./commands.ts";
import { helpOf, overview } from "./help.ts";
import { DONE, NOTHING_USABLE, type Shell, Unusable, WRONG_CALL, WrongCall } from "./shell.ts";

/**
 * @param args without the program's own name
 * @returns the exit code: 0 done, 1 nothing usable in the input or, for `check`, an error in it,
 *   2 a wrong call
 */
export async function main(args: string[], shell: Shell): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "--version" || name === "version") return say(versionLine(), shell);
  if (["help", "--help", "-h"].includes(name)) {
    const [of] = rest;
    const asked = commands.find((command) => command.name === of);
    return say(asked ? helpOf(asked) : overview(commands), shell);
  }
  const command = commands.find((command) => command.name === name);
  if (!command) {
    shell.err(`plenary: ${unknownCommand(name)}\n`);
    if (!name) shell.err(`\n${overview(commands)}`);
    return WRONG_CALL;
  }
  return run(command, rest, shell);
}

async function run(command: Command, args: string[], shell: Shell): Promise<number> {
  try {
    const call = readCall(command, args);
    if (call.has("help")) return say(helpOf(command), shell);
    if (call.has("version")) return say(versionLine(), shell);
    checkOperands(command, call);
    return await command.run(call, shell);
  } catch (error) {
    if (error instanceof Unusable) {
      shell.err(`plenary: ${error.message}\n`);
      return NOTHING_USABLE;
    }
    if (!(error instanceof WrongCall)) throw error;
    shell.err(`plenary: ${error.message}\nSee plenary ${command.name} --help.\n`);
    return WRONG_CALL;
  }
}

const versionLine = () => `${packageJson.version}\n`;

function say(text: string, shell: Shell): number {
  shell.out(text);
  return DONE;
}

function unknownCommand(name: string): string {
  if (!name) return "Which command?";
  const names = commands.map((command) => command.name);
  const meant = similar(name, names);
  return `There is no command "${name}". ${
    meant ? `Did you mean "plenary ${meant}"?` : `The commands are ${names.join(", ")}.`
  }`;
}
