/** The command itself: `main` in the shell it was called from. */
import { readFileSync, writeFileSync } from "node:fs";
import { main } from "./main.ts";

process.exitCode = main(process.argv.slice(2), {
  read: (path) => readFileSync(path === "-" ? 0 : path),
  write: (path, text) => writeFileSync(path, text),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
