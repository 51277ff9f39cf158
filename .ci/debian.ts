import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs packages of Debian's, where this may be done; else does nothing. */
export function installFromDebian(...names: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`No ${names.join(", ")} here: installing Debian's`);
  const options = { stdio: "inherit" } as const;
  execFileSync("apt-get", ["update", "-q"], options);
  execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], options);
}
