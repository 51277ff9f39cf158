/** The size of everything that a page must load for a contestant: its script and its stylesheet. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Bundle } from "../build.ts";
import type { Measured } from "./context.ts";

export function bytes({ script, css }: Bundle): Measured {
  const files = [script, css].map((text) => Buffer.from(text));
  const sum = (size: (file: Buffer) => number) =>
    files.reduce((total, file) => total + (file.length && size(file)), 0);
  return {
    "bytes.raw": sum((file) => file.length),
    "bytes.gzip": sum((file) => gzipSync(file, { level: 9 }).length),
    // The default quality is 11.
    "bytes.brotli": sum((file) => brotliCompressSync(file).length),
  };
}
