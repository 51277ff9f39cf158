import type { CDPSession } from "playwright";

/** Seconds of work on the page's main thread so far, in total and for style and layout. */
export async function layoutSeconds(cdp: CDPSession) {
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { layout: of("RecalcStyleDuration") + of("LayoutDuration"), task: of("TaskDuration") };
}

/** Megabytes in use by JavaScript and by Blink, after garbage collection. */
export async function heap(cdp: CDPSession) {
  // Blink objects that were held by script objects are freed only in a later round.
  for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
  const usage = (await cdp.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return { js: usedSize / 1e6, blink: (embedderHeapUsedSize + backingStorageSize) / 1e6 };
}
