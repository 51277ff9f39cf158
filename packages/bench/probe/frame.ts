/**
 * Asks the browser when a frame was presented: a dot with `elementtiming` is drawn into each frame of
 * interest, and its entry has the time of presentation (Chromium rounds to 4 ms).
 */

const presentedAt = new Map<string, (time: number) => void>();
new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceElementTiming[]) {
    presentedAt.get(entry.identifier)?.(entry.renderTime);
    presentedAt.delete(entry.identifier);
  }
}).observe({ type: "element", buffered: true });

interface PerformanceElementTiming extends PerformanceEntry {
  identifier: string;
  renderTime: number;
}

let dots = 0;
/** Must be called in an animation frame. @returns when that frame was presented */
export function presented(): Promise<number> {
  const dot = document.createElement("p");
  const name = `frame-${++dots}`;
  dot.setAttribute("elementtiming", name);
  dot.textContent = "·";
  dot.style.cssText = "position:fixed;top:0;right:0;margin:0;font:10px serif;color:#eee";
  document.body.append(dot);
  return new Promise<number>((resolve) => presentedAt.set(name, resolve)).finally(() =>
    dot.remove(),
  );
}

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export const pause = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

/** Longer than any pause between two steps of a contestant that draws in steps, in ms. */
export const QUIET = 200;
/** Longer than any mount or filter that ever finishes, in ms. */
export const PATIENCE = 60_000;

/** Waits until pending work is done. */
export async function settle(): Promise<void> {
  await pause(QUIET);
  await frame();
}
