import type { Call } from "./command.ts";
import { reasonOf } from "./read-input.ts";
import { DONE, type Shell, WrongCall } from "./shell.ts";

/**
 * Writes a result into the file that -o names, or to the standard output.
 *
 * @returns the exit code
 * @throws WrongCall where the file can't be written
 */
export function writeOutput(
  text: string,
  call: Call,
  shell: Shell,
  options?: { isNew: boolean },
): number {
  const path = call.value("output");
  if (path === undefined || path === "-") {
    shell.out(text);
    return DONE;
  }
  try {
    shell.write(path, text, options);
  } catch (error) {
    const isMissing = (error as { code?: string }).code === "ENOENT";
    const reason = isMissing ? "there is no such folder." : reasonOf(error);
    throw new WrongCall(`${path} can't be written: ${reason}`);
  }
  return DONE;
}
