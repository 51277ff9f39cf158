/** Documents from files, addresses and the standard input, as text. */
import { type Decoded, decode } from "./decode.ts";
import { type Shell, Unusable } from "./shell.ts";

export interface Input extends Decoded {
  /** What it is called in what is said of it. */
  name: string;
  /** Whether pages on other sites can't load it; known of addresses only. */
  isShut: boolean;
}

/** A server that has not answered by then will not help a page either, ms. */
const PATIENCE = 8000;

/**
 * @param name a path, an address, or `-` for the standard input
 * @throws Unusable where there is nothing to read
 */
export async function readInput(name: string, shell: Shell): Promise<Input> {
  if (/^https?:\/\//i.test(name)) return readAddress(name, shell);
  try {
    return { name, isShut: false, ...decode(shell.read(name)) };
  } catch (error) {
    throw new Unusable(`${name} can't be read: ${reasonOf(error)}`);
  }
}

async function readAddress(url: string, shell: Shell): Promise<Input> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    // Some servers answer with the header that lets pages in only where a page seems to ask.
    response = await shell.fetch(url, {
      headers: { origin: "https://example.org", accept: "application/json, */*;q=0.1" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Unusable(`${url} can't be loaded: ${reasonOf(error)}`);
  }
  if (!response.ok) {
    throw new Unusable(`${url} can't be loaded: the server answered ${response.status}.`);
  }
  const isShut = !response.headers.get("access-control-allow-origin");
  return { name: url, isShut, ...decode(bytes) };
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file.",
  EISDIR: "it is a folder.",
  ENOTDIR: "a part of its path is not a folder.",
  EACCES: "you have no permission.",
  EPERM: "you have no permission.",
  EROFS: "the disk is read-only.",
  ENOSPC: "the disk is full.",
  EEXIST: "it exists already.",
  ENOTFOUND: "there is no such server.",
  EAI_AGAIN: "the name of the server can't be looked up.",
  ECONNREFUSED: "the server refuses the connection.",
  ECONNRESET: "the server closed the connection.",
  TimeoutError: "the server did not answer within 8 seconds.",
};

/** Why something outside failed, in words. */
export function reasonOf(error: unknown): string {
  const { code, name, message, cause } = error as Error & { code?: string };
  const said = REASONS[String(code)] ?? REASONS[name];
  return said ?? (cause ? reasonOf(cause) : `${message}.`);
}
