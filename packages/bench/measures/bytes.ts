/** The size of everything that a page must load for a contestant: its scripts and its stylesheet. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Bundle } from "../build.ts";
import type { Measured } from "./context.ts";

// The default quality is 11.
const brotli = (file: Buffer | string) => brotliCompressSync(file).length;

export function bytes({ scripts, css }: Bundle): Measured {
  const files = [...Object.values(scripts), css].map((text) => Buffer.from(text));
  const sum = (size: (file: Buffer) => number) =>
    files.reduce((total, file) => total + (file.length && size(file)), 0);
  const each = Object.entries(scripts).map(([file, text]) => [`bytes.${file}`, brotli(text)]);
  return {
    "bytes.raw": sum((file) => file.length),
    "bytes.gzip": sum((file) => gzipSync(file, { level: 9 }).length),
    "bytes.brotli": sum(brotli),
    ...(each.length > 1 ? Object.fromEntries(each) : {}),
  };
}
