/** The command itself: `main` in the shell it was called from. */
import { readFileSync, writeFileSync } from "node:fs";
import { main } from "./main.ts";

// Whoever reads the result may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  read: (path) => readFileSync(path === "-" ? 0 : path),
  write: (path, text, { isNew = false } = { isNew: false }) =>
    writeFileSync(path, text, { flag: isNew ? "wx" : "w" }),
  fetch: (url, init) => fetch(url, init),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => Date.now(),
});
