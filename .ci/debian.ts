import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Never asks a question, and never waits for ever for a mirror or a lock. */
const PATIENCE = ["Acquire::Retries=1", "Acquire::http::Timeout=30", "DPkg::Lock::Timeout=120"];
const MINUTES = 10;

/**
 * Installs Debian packages.
 * @throws Error with the reason, if that is not possible here or fails
 */
export function installFromDebian(...names: string[]): void {
  if (!existsSync("/usr/bin/apt-get")) throw new Error("there is no apt-get to install it with");
  if (process.getuid?.() !== 0) throw new Error("only root may install it");
  console.log(`Installing Debian's ${names.join(", ")}`);
  const options = PATIENCE.flatMap((option) => ["-o", option]);
  try {
    aptGet("update", "-q", ...options);
  } catch {
    // A source that is out of reach may not be the one that is needed.
  }
  aptGet("install", "-y", "-q", "--no-install-recommends", ...options, ...names);
}

function aptGet(...args: string[]): void {
  execFileSync("apt-get", args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: MINUTES * 60_000,
  });
}
