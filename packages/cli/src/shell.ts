/** What the command may do outside: one small interface, so that tests hand in their own. */
export interface Shell {
  /** @param path `-` for the standard input @throws where there is nothing to read */
  read(path: string): Uint8Array;
  /** @throws where the file can't be written, or is there already and must be new */
  write(path: string, text: string, options?: { isNew: boolean }): void;
  fetch(url: string, init: RequestInit): Promise<Response>;
  out(text: string): void;
  err(text: string): void;
  /** Epoch milliseconds. */
  now(): number;
}

/** Exit codes, as scripts rely on them. */
export const DONE = 0;
/** Nothing usable in the input; for `check`, an error in it. */
export const NOTHING_USABLE = 1;
export const WRONG_CALL = 2;

/** The command was called in a wrong way: exit code 2. */
export class WrongCall extends Error {}

/** What was named can't be read, or holds nothing that can be used: exit code 1. */
export class Unusable extends Error {}
