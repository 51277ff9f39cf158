import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Subscriber, subscribe } from "./sources.ts";

/** Each test has an address of its own, as a source lives as long as its page. */
let url = "";
let tests = 0;
/** One entry for each request, answered by the test. */
let requests: {
  signal: AbortSignal;
  init: RequestInit;
  answer(text: string | Promise<string>, status?: number): void;
  fail(error: unknown): void;
}[] = [];

beforeEach(() => {
  url = `https://example.org/${++tests}.json`;
  requests = [];
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    const signal = init.signal as AbortSignal;
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      requests.push({
        signal,
        init,
        answer: (text, status = 200) =>
          resolve({ ok: status < 400, status, text: async () => text }),
        fail: reject,
      });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const subscriber = () =>
  ({ onLoading: vi.fn(), onData: vi.fn(), onFailure: vi.fn() }) satisfies Subscriber;
const settled = () => vi.advanceTimersByTimeAsync(0);

describe("an address", () => {
  it("is loaded when the first subscribes", async () => {
    const one = subscriber();
    const { end } = subscribe(url, one);
    requests[0]?.answer("text");
    await settled();
    expect(one.onData.mock.calls).toEqual([["text"]]);
    expect(one.onFailure).not.toHaveBeenCalled();
    end();
  });

  it("is loaded once for all who subscribe while it loads", async () => {
    const all = [subscriber(), subscriber(), subscriber()];
    const ends = all.map((one) => subscribe(url, one).end);
    requests[0]?.answer("text");
    await settled();
    expect(requests).toHaveLength(1);
    for (const one of all) expect(one.onData).toHaveBeenCalledExactlyOnceWith("text");
    for (const end of ends) end();
  });

  it("is given at once to who subscribes after it came", async () => {
    const first = subscribe(url, subscriber());
    requests[0]?.answer("text");
    await settled();
    const late = subscriber();
    const second = subscribe(url, late);
    expect(late.onData).toHaveBeenCalledExactlyOnceWith("text");
    expect(requests).toHaveLength(1);
    first.end();
    second.end();
  });

  it("is loaded apart from another", () => {
    const ends = [url, `${url}?other`].map((each) => subscribe(each, subscriber()).end);
    expect(requests).toHaveLength(2);
    for (const end of ends) end();
  });

  it("is asked for without cookies, and revalidated", () => {
    const { end } = subscribe(url, subscriber());
    expect(requests[0]?.init).toMatchObject({ credentials: "omit", cache: "no-cache" });
    // A header of our own would cost a preflight.
    expect(requests[0]?.init.headers).toBeUndefined();
    end();
  });
});

describe("a refresh", () => {
  it("loads again and tells everyone", async () => {
    const [one, other] = [subscriber(), subscriber()];
    const first = subscribe(url, one);
    const second = subscribe(url, other);
    requests[0]?.answer("old");
    await settled();
    first.refresh();
    expect(other.onLoading).toHaveBeenCalled();
    requests[1]?.answer("new");
    await settled();
    expect(one.onData).toHaveBeenLastCalledWith("new");
    expect(other.onData).toHaveBeenLastCalledWith("new");
    first.end();
    second.end();
  });

  it("leaves an older load behind, whichever answers first", async () => {
    const one = subscriber();
    const { refresh, end } = subscribe(url, one);
    refresh();
    expect(requests[0]?.signal.aborted).toBe(true);
    requests[1]?.answer("new");
    await settled();
    requests[0]?.answer("old");
    await settled();
    expect(one.onData.mock.calls).toEqual([["new"]]);
    expect(one.onFailure).not.toHaveBeenCalled();
    end();
  });

  it("leaves behind an answer whose text is still on its way", async () => {
    const one = subscriber();
    const { refresh, end } = subscribe(url, one);
    let arrive: (text: string) => void = () => {};
    requests[0]?.answer(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    await settled();
    refresh();
    requests[1]?.answer("new");
    await settled();
    arrive("old");
    await settled();
    expect(one.onData.mock.calls).toEqual([["new"]]);
    end();
  });

  it("that fails leaves the last text to who comes later", async () => {
    const first = subscribe(url, subscriber());
    requests[0]?.answer("text");
    await settled();
    first.refresh();
    requests[1]?.answer("", 503);
    await settled();
    const late = subscriber();
    const second = subscribe(url, late);
    expect(late.onData).toHaveBeenCalledExactlyOnceWith("text");
    first.end();
    second.end();
  });
});

describe("a failure", () => {
  it.each([404, 410, 500, 503])("by the answer %i is told with the number", async (status) => {
    const one = subscriber();
    const { end } = subscribe(url, one);
    requests[0]?.answer("<h1>Sorry</h1>", status);
    await settled();
    expect(one.onFailure.mock.calls).toEqual([
      [`${url} could not be loaded: the server answered ${status}`],
    ]);
    expect(one.onData).not.toHaveBeenCalled();
    end();
  });

  it("of the connection, or a host that does not share, says what a webmaster can do", async () => {
    const one = subscriber();
    const { end } = subscribe(url, one);
    requests[0]?.fail(new TypeError("Failed to fetch"));
    await settled();
    expect(one.onFailure.mock.lastCall?.[0]).toContain("Access-Control-Allow-Origin");
    end();
  });

  it("comes after 8 seconds without an answer, and not before", async () => {
    const one = subscriber();
    const { end } = subscribe(url, one);
    await vi.advanceTimersByTimeAsync(7_999);
    expect(one.onFailure).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(one.onFailure.mock.calls).toEqual([
      [`${url} could not be loaded: no answer within 8 seconds`],
    ]);
    expect(requests[0]?.signal.aborted).toBe(true);
    end();
  });

  it("does not come when the answer came in time", async () => {
    const one = subscriber();
    const { end } = subscribe(url, one);
    requests[0]?.answer("text");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(one.onFailure).not.toHaveBeenCalled();
    end();
  });

  it("is over when a refresh succeeds", async () => {
    const one = subscriber();
    const { refresh, end } = subscribe(url, one);
    requests[0]?.answer("", 404);
    await settled();
    refresh();
    requests[1]?.answer("text");
    await settled();
    expect(one.onData).toHaveBeenCalledExactlyOnceWith("text");
    end();
  });

  it("is not the last word for who subscribes after it", async () => {
    const first = subscribe(url, subscriber());
    requests[0]?.answer("", 404);
    await settled();
    const late = subscriber();
    const second = subscribe(url, late);
    // Told of the failure, or given a try of its own: anything but silence.
    expect(requests.length + late.onFailure.mock.calls.length).toBeGreaterThan(1);
    first.end();
    second.end();
  });
});

describe("leaving", () => {
  it("aborts the load with the last subscriber, in silence", async () => {
    const [one, other] = [subscriber(), subscriber()];
    const first = subscribe(url, one);
    const second = subscribe(url, other);
    first.end();
    expect(requests[0]?.signal.aborted).toBe(false);
    second.end();
    expect(requests[0]?.signal.aborted).toBe(true);
    await settled();
    expect(one.onFailure).not.toHaveBeenCalled();
    expect(other.onFailure).not.toHaveBeenCalled();
  });

  it("ends what is told to who left, and not to who stays", async () => {
    const [one, other] = [subscriber(), subscriber()];
    const first = subscribe(url, one);
    const second = subscribe(url, other);
    first.end();
    requests[0]?.answer("text");
    await settled();
    expect(one.onData).not.toHaveBeenCalled();
    expect(other.onData).toHaveBeenCalledOnce();
    second.end();
  });

  it("forgets the text with the last subscriber", async () => {
    const { end } = subscribe(url, subscriber());
    requests[0]?.answer("text");
    await settled();
    end();
    const again = subscribe(url, subscriber());
    expect(requests).toHaveLength(2);
    again.end();
  });

  it("twice is harmless to who came meanwhile", () => {
    const first = subscribe(url, subscriber());
    first.end();
    const second = subscribe(url, subscriber());
    first.end();
    expect(requests[1]?.signal.aborted).toBe(false);
    second.end();
  });

  it("leaves no timer behind", async () => {
    const { end } = subscribe(url, subscriber());
    end();
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
