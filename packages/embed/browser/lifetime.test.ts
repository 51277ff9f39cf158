/**
 * What widgets leave behind when they are removed, and what many of them share: counted by
 * Chromium's own counters, and by wrapping everything that the script can start.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deep, mountCycles } from "../../../.ci/depth.ts";
import { generate } from "../../../examples/data/generate.mjs";
import { page as pageWith, type Site, startSite } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", generate({ sessions: 40, days: 2, groups: 6, seed: 5 }));
});
afterAll(() => site.stop());

/** What the script has running. */
interface Running {
  timers: number;
  fetches: number;
  observers: number;
  /** On the window and the document: those on an element are removed with it. */
  listeners: number;
}

/** Runs in the page before the script, and counts what it starts. */
function count() {
  const timers = new Set<unknown>();
  const idle = new Set<unknown>();
  const listeners = new Set<string>();
  const observers = new Set<unknown>();
  let fetches = 0;
  const { setTimeout, clearTimeout, requestIdleCallback, fetch } = window;
  Object.assign(window, {
    setTimeout(act: () => void, milliseconds: number) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: number) {
      timers.delete(timer);
      clearTimeout(timer);
    },
    requestIdleCallback(act: IdleRequestCallback, options?: IdleRequestOptions) {
      const handle = requestIdleCallback((deadline) => {
        idle.delete(handle);
        act(deadline);
      }, options);
      idle.add(handle);
      return handle;
    },
    fetch(...given: Parameters<typeof fetch>) {
      fetches++;
      return fetch(...given).finally(() => fetches--);
    },
    setInterval() {
      throw new Error("an interval runs in hidden tabs, too");
    },
  });
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    Object.assign(prototype, {
      observe(this: object, ...given: unknown[]) {
        observers.add(this);
        return Reflect.apply(observe, this, given);
      },
      disconnect(this: object) {
        observers.delete(this);
        return Reflect.apply(disconnect, this, []);
      },
    });
  }
  const ids = new WeakMap<object, number>();
  let last = 0;
  const key = (target: object, type: string, act: object) => {
    if (!ids.has(act)) ids.set(act, ++last);
    return `${target === window ? "window" : "document"} ${type} ${ids.get(act)}`;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isShared = (target: EventTarget) => target === window || target === document;
  Object.assign(EventTarget.prototype, {
    addEventListener(
      this: EventTarget,
      type: string,
      act: object,
      options?: { signal?: AbortSignal },
    ) {
      // Called without an object, it is the window's.
      const target = this ?? window;
      if (isShared(target)) {
        const name = key(target, type, act);
        listeners.add(name);
        options?.signal?.addEventListener("abort", () => listeners.delete(name));
      }
      return Reflect.apply(addEventListener, target, [type, act, options]);
    },
    removeEventListener(this: EventTarget, type: string, act: object, options?: object) {
      const target = this ?? window;
      if (isShared(target)) listeners.delete(key(target, type, act));
      return Reflect.apply(removeEventListener, target, [type, act, options]);
    },
  });
  Object.assign(window, {
    running: () => ({
      timers: timers.size + idle.size,
      fetches,
      observers: observers.size,
      listeners: listeners.size,
    }),
  });
}

async function open(body: string) {
  site.put("/index.html", pageWith(body));
  const opened = await site.open("index.html", { ready: false, before: count });
  const { page } = opened;
  const running = (): Promise<Running> =>
    page.evaluate(() => (window as unknown as { running(): Running }).running());
  return { ...opened, running };
}

describe(`elements that are put on a page and removed ${mountCycles} times`, () => {
  it("leave no node, listener, timer, observer, request or growing heap behind", async () => {
    const { page, running, said } = await open("");
    const inspector = await page.context().newCDPSession(page);
    await inspector.send("Performance.enable");
    const measure = async () => {
      for (let pass = 0; pass < 3; pass++) await inspector.send("HeapProfiler.collectGarbage");
      const { metrics } = await inspector.send("Performance.getMetrics");
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return {
        nodes: of("Nodes"),
        listeners: of("JSEventListeners"),
        documents: of("Documents"),
        heap: of("JSHeapUsedSize"),
      };
    };
    const cycle = (times: number) =>
      page.evaluate(async (left) => {
        const make = (tag: string, attributes: Record<string, string>) => {
          const element = document.createElement(`plenary-${tag}`);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return element;
        };
        const src = "/programme.json";
        while (left-- > 0) {
          const whole = make("agenda", { src, id: "whole", poll: "60" });
          const filter = make("participant-filter", { for: "whole" });
          const timeline = make("timeline", { src, layout: left % 2 ? "list" : "grid" });
          const now = make("now", { src });
          const card = make("panel-card", { src, session: "s0" });
          const all = [whole, filter, timeline, now, card];
          // Every third is removed before its data has arrived.
          const loaded =
            left % 3 === 0
              ? Promise.resolve()
              : new Promise((resolve) => timeline.addEventListener("plenary-load", resolve));
          document.body.append(...all);
          await loaded;
          if (left % 5 === 0) await new Promise(requestAnimationFrame);
          if (left % 7 === 0) document.body.prepend(whole);
          for (const element of all) element.remove();
          await Promise.resolve();
        }
      }, times);

    /** Runs so many, and waits for the last idle callbacks and timers, which find nothing to do. */
    const rest = async (times: number) => {
      await cycle(times);
      await expect.poll(running).toMatchObject({ timers: 0, fetches: 0, observers: 0 });
    };

    await rest(50);
    const before = await measure();
    const resting = await running();
    await rest(mountCycles / 2);
    const half = await measure();
    await rest(mountCycles / 2);
    const after = await measure();

    const growth = after.heap - half.heap;
    console.log(
      `${mountCycles} cycles of 5 elements: nodes ${before.nodes} → ${after.nodes}, ` +
        `listeners ${before.listeners} → ${after.listeners}, ` +
        `documents ${before.documents} → ${after.documents}, ` +
        `heap ${before.heap} → ${half.heap} → ${after.heap} bytes ` +
        `(${Math.round(growth / (mountCycles / 2))} a cycle in the second half)`,
    );
    expect((await running()).listeners).toBe(resting.listeners);
    expect(after.documents).toBe(before.documents);
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    // The engine's own caches still grow by tens of kilobytes. Over 500 cycles of five elements this
    // is less than one small object per element; over 50 less than one element's state.
    expect(growth).toBeLessThan(150_000);
    expect(said).toEqual([]);
    await page.close();
  }, 300_000);
});

if (!deep)
  describe("fifty elements on one page", () => {
    const fifty = Array.from({ length: 10 }, () =>
      ["agenda", "timeline", "participant-filter", "now"]
        .map((tag) => `<plenary-${tag} src="/programme.json" poll="60"></plenary-${tag}>`)
        .concat('<plenary-panel-card src="/programme.json" session="s0"></plenary-panel-card>'),
    ).flat();

    it("share one request, one timer for the clock and one for the data, and one observer of each kind", async () => {
      site.requests.length = 0;
      const one = await open(fifty.slice(0, 5).join(""));
      await one.page.locator("plenary-timeline [part~=card]").first().waitFor();
      await expect.poll(async () => (await one.running()).timers).toBe(2);
      const few = await one.running();
      expect(few.fetches).toBe(0);
      await one.page.close();

      site.requests.length = 0;
      const all = await open(fifty.join(""));
      await all.page.locator("plenary-timeline [part~=card]").last().waitFor();
      expect(site.requests.filter(({ url }) => url === "/programme.json")).toHaveLength(1);
      await expect.poll(async () => (await all.running()).timers, { timeout: 20_000 }).toBe(2);
      const many = await all.running();
      console.log(`5 elements: ${JSON.stringify(few)}\n50 elements: ${JSON.stringify(many)}`);
      expect(many.observers).toBe(few.observers);
      // Each has its own on the window, so that it can remove them: but only a few.
      expect(many.listeners).toBeLessThan(50 * 2);
      await all.page.close();
    });

    it("have no timer in a hidden tab, and start them again when it is shown", async () => {
      const { page, running } = await open(fifty.join(""));
      await page.locator("plenary-timeline [part~=card]").last().waitFor();
      await expect.poll(async () => (await running()).timers, { timeout: 20_000 }).toBe(2);
      const turn = (isHidden: boolean) =>
        page.evaluate((hidden) => {
          Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }, isHidden);
      await turn(true);
      expect((await running()).timers).toBe(0);
      await turn(false);
      expect((await running()).timers).toBe(2);
      await page.close();
    });
  });
