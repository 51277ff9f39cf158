import type { CDPSession } from "playwright";

/** Seconds that the page's main thread worked so far, and those of style and layout among them. */
export async function layoutSeconds(cdp: CDPSession) {
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { layout: of("RecalcStyleDuration") + of("LayoutDuration"), task: of("TaskDuration") };
}

/** Megabytes in use after what is not needed has been collected: JavaScript's and Blink's. */
export async function heap(cdp: CDPSession) {
  // Blink's objects that script's held are free only after another round.
  for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
  const usage = (await cdp.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return { js: usedSize / 1e6, blink: (embedderHeapUsedSize + backingStorageSize) / 1e6 };
}
