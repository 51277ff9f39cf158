// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeEnvironment } from "./environment.fixture.ts";
import { createSources, type Subscriber, type Subscription } from "./sources.ts";

const URL = "https://example.org/week.json";
const MINUTE = 60_000;
let fake: ReturnType<typeof fakeEnvironment>;
let sources: ReturnType<typeof createSources>;
let ends: Subscription["end"][];

beforeEach(() => {
  vi.useFakeTimers();
  fake = fakeEnvironment();
  sources = createSources(fake.environment);
  ends = [];
});
afterEach(async () => {
  for (const end of ends) end();
  await pass();
  expect(vi.getTimerCount(), "timers left").toBe(0);
  expect(fake.watchers.size, "watchers left").toBe(0);
  vi.useRealTimers();
});

const subscriber = () =>
  ({
    onLoading: vi.fn(),
    onData: vi.fn(),
    onFault: vi.fn(),
    onError: vi.fn(),
  }) satisfies Subscriber;

function join(url = URL, known?: string, one = subscriber()) {
  const given = known === undefined ? undefined : { text: known, document: known };
  const subscription = sources.subscribe(url, one, given);
  ends.push(subscription.end);
  return { ...one, ...subscription };
}

const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
/** Answers a request (by default the latest) and runs what follows. */
async function answer(body: string, init?: ResponseInit, asked = fake.asked.at(-1)) {
  asked?.answer(body, init);
  for (let turn = 0; turn < 5; turn++) await pass();
}
/** The texts that a subscriber received. */
const told = (one: { onData: Subscriber["onData"] }) =>
  vi.mocked(one.onData).mock.calls.map(([{ text }]) => text);
const faults = (one: { onFault: Subscriber["onFault"] }) =>
  vi.mocked(one.onFault).mock.calls.map(([{ kind }]) => kind);
const GONE = { status: 404 };

describe("an address", () => {
  it("is loaded once for all who subscribe while it loads", async () => {
    const all = [join(), join(), join()];
    await answer("{}");
    expect(fake.asked).toHaveLength(1);
    for (const one of all) expect(told(one)).toEqual(["{}"]);
  });

  it("is given at once to a subscriber who comes after it has loaded", async () => {
    join();
    await answer("{}");
    expect(told(join())).toEqual(["{}"]);
    expect(fake.asked).toHaveLength(1);
  });

  it("is loaded separately from another", () => {
    join();
    join(`${URL}?other`);
    expect(fake.asked).toHaveLength(2);
  });

  it("is reported with the time at which it was the newest", async () => {
    vi.setSystemTime(1000);
    const one = join();
    await answer("{}");
    expect(one.onData).toHaveBeenLastCalledWith(expect.anything(), 1000);
    vi.setSystemTime(2000);
    one.refresh();
    await answer("{}");
    expect(one.onData).toHaveBeenLastCalledWith(expect.anything(), 2000);
  });

  it("with unchanged text gives the same object", async () => {
    const one = join();
    await answer("{}");
    one.refresh();
    await answer("{}");
    const [[first], [second]] = one.onData.mock.calls as [[unknown], [unknown]];
    expect(second).toBe(first);
  });

  it("with inline data is not loaded, and the data is given to all", async () => {
    expect(told(join(URL, "inline"))).toEqual(["inline"]);
    expect(told(join())).toEqual(["inline"]);
    expect(fake.asked).toHaveLength(0);
  });
});

describe("a refresh", () => {
  it("loads again and tells everyone, also when it begins", async () => {
    const [one, other] = [join(), join()];
    await answer('"old"');
    one.refresh();
    expect(other.onLoading).toHaveBeenCalled();
    await answer('"new"');
    expect(told(one)).toEqual(['"old"', '"new"']);
    expect(told(other)).toEqual(['"old"', '"new"']);
  });

  it("discards an older load, whichever answers first", async () => {
    const one = join();
    one.refresh();
    expect(fake.asked[0]?.signal.aborted).toBe(true);
    await answer('"new"');
    await answer('"old"', {}, fake.asked[0]);
    expect(told(one)).toEqual(['"new"']);
    expect(faults(one)).toEqual([]);
  });

  it("that fails gives a later subscriber the last text and the fault", async () => {
    const one = join();
    await answer("{}");
    one.refresh();
    await answer("", GONE);
    const late = join();
    expect([told(late), faults(late)]).toEqual([["{}"], ["http-404"]]);
  });

  it("that succeeds ends a fault", async () => {
    const one = join();
    await answer("", GONE);
    one.refresh();
    await answer("{}");
    const late = join();
    expect([told(late), faults(late)]).toEqual([["{}"], []]);
  });
});

describe("a fault", () => {
  it("is reported to a later subscriber", async () => {
    join();
    await answer("", GONE);
    expect(faults(join())).toEqual(["http-404"]);
    expect(fake.asked).toHaveLength(1);
  });
});

describe("a subscriber that throws", () => {
  it("is told of it, and does not keep the news from others", async () => {
    const broken = join(URL, undefined, {
      ...subscriber(),
      onData: vi.fn(() => {
        throw new Error("no");
      }),
    });
    const other = join();
    await answer("{}");
    expect(told(other)).toEqual(["{}"]);
    expect(broken.onError).toHaveBeenCalledOnce();
  });
});

describe("coming back to the tab", () => {
  const leaveFor = async (milliseconds: number) => {
    fake.set({ isHidden: true });
    await pass(milliseconds);
    fake.set({ isHidden: false });
  };

  it("loads again, and reports nothing until there is news", async () => {
    const one = join();
    await answer("{}");
    one.onLoading.mockClear();
    await leaveFor(MINUTE);
    expect(fake.asked).toHaveLength(2);
    expect(one.onLoading).not.toHaveBeenCalled();
    await answer('{"revision": 2}');
    expect(told(one)).toEqual(["{}", '{"revision": 2}']);
  });

  it("loads at most once a minute", async () => {
    join();
    await answer("{}");
    await leaveFor(MINUTE - 1);
    expect(fake.asked).toHaveLength(1);
    await leaveFor(1);
    await answer("{}");
    await leaveFor(1);
    expect(fake.asked).toHaveLength(2);
  });

  it("does not start a second load while one is running", async () => {
    join();
    await leaveFor(0);
    expect(fake.asked).toHaveLength(1);
    await answer("{}");
  });

  it("loads the address of inline data", async () => {
    join(URL, "inline");
    await leaveFor(MINUTE);
    expect(fake.asked).toHaveLength(1);
    await answer("{}");
  });

  it("waits as long as the server asked", async () => {
    join();
    await answer("", { status: 503, headers: { "retry-after": "600" } });
    await leaveFor(9 * MINUTE);
    expect(fake.asked).toHaveLength(1);
    await leaveFor(MINUTE);
    expect(fake.asked).toHaveLength(2);
    await answer("{}");
  });

  it("needs no timer", async () => {
    join();
    await answer("{}");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the network", () => {
  it("that comes back starts the load that failed offline", async () => {
    const one = join();
    fake.set({ isOnline: false });
    fake.asked[0]?.fail();
    await pass();
    await pass();
    expect(faults(one)).toEqual(["offline"]);
    fake.set({ isOnline: true });
    expect(fake.asked).toHaveLength(2);
    await answer("{}");
    expect(told(one)).toEqual(["{}"]);
  });
});

describe("polling", () => {
  /** With the result of a first load. */
  async function polled(seconds?: number) {
    const one = join();
    one.poll(seconds);
    await answer("{}");
    return one;
  }

  it("loads at an interval, counted from the load before", async () => {
    await polled(60);
    await pass(MINUTE - 1);
    expect(fake.asked).toHaveLength(1);
    await pass(1);
    expect(fake.asked).toHaveLength(2);
    await answer("{}");
    await pass(MINUTE);
    expect(fake.asked).toHaveLength(3);
    await answer("{}");
  });

  it("goes on after a fault", async () => {
    await polled(60);
    await pass(MINUTE);
    await answer("", GONE);
    await pass(MINUTE);
    expect(fake.asked).toHaveLength(3);
    await answer("{}");
  });

  it("of several uses the shortest interval, with one timer", async () => {
    await polled(600);
    const hasty = join();
    hasty.poll(60);
    join().poll(300);
    expect(vi.getTimerCount()).toBe(1);
    await pass(MINUTE);
    expect(fake.asked).toHaveLength(2);
    await answer("{}");
    hasty.end();
    await pass(4 * MINUTE);
    expect(fake.asked).toHaveLength(2);
    await pass(MINUTE);
    expect(fake.asked).toHaveLength(3);
    await answer("{}");
  });

  it("stops when nobody asks for it any more", async () => {
    const one = await polled(60);
    one.poll(undefined);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([{ isHidden: true }, { isOnline: false }])(
    "pauses with %o, without a timer",
    async (off) => {
      await polled(60);
      fake.set(off);
      expect(vi.getTimerCount()).toBe(0);
      await pass(10 * MINUTE);
      expect(fake.asked).toHaveLength(1);
      fake.set({ isHidden: false, isOnline: true });
      expect(fake.asked).toHaveLength(2);
      await answer("{}");
    },
  );

  it("keeps its rhythm if the reader was away for a moment", async () => {
    await polled(120);
    fake.set({ isHidden: true });
    await pass(1_000);
    fake.set({ isHidden: false });
    await pass(MINUTE * 2 - 1_001);
    expect(fake.asked).toHaveLength(1);
    await pass(1);
    expect(fake.asked).toHaveLength(2);
    await answer("{}");
  });
});

describe("leaving", () => {
  it("aborts the load with the last subscriber, without a report", async () => {
    const [one, other] = [join(), join()];
    one.end();
    expect(fake.asked[0]?.signal.aborted).toBe(false);
    other.end();
    expect(fake.asked[0]?.signal.aborted).toBe(true);
    await pass();
    expect([...faults(one), ...faults(other)]).toEqual([]);
  });

  it("ends reports to the subscriber who left, not to the others", async () => {
    const [one, other] = [join(), join()];
    one.end();
    await answer("{}");
    expect([told(one), told(other)]).toEqual([[], ["{}"]]);
  });

  it("takes effect even if another subscriber causes it while all are told", async () => {
    const other = subscriber();
    let leave = () => {};
    join(URL, undefined, { ...subscriber(), onData: vi.fn(() => leave()) });
    leave = join(URL, undefined, other).end;
    await answer("{}");
    expect(other.onData).not.toHaveBeenCalled();
  });

  it("drops the text with the last subscriber", async () => {
    const one = join();
    await answer("{}");
    one.end();
    join();
    expect(fake.asked).toHaveLength(2);
  });

  it("twice does no harm to a subscriber who came in between", () => {
    const first = join();
    first.end();
    join();
    first.end();
    expect(fake.asked[1]?.signal.aborted).toBe(false);
  });

  it("with the last of several addresses stops watching the browser", () => {
    const [one, other] = [join(), join(`${URL}?other`)];
    one.end();
    expect(fake.watchers.size).toBe(1);
    other.end();
    expect(fake.watchers.size).toBe(0);
  });
});
