// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeEnvironment } from "./environment.fixture.ts";
import type { Fault } from "./fault.ts";
import { type Loaded, load } from "./load.ts";

const URL = "https://example.org/week.json";
let fake: ReturnType<typeof fakeEnvironment>;
let abort: AbortController;
let loaded: Loaded | undefined;
let fault: Fault | undefined;

/** Begins a load; its outcome goes into the variables above. */
function begin() {
  load(URL, abort, fake.environment).then(
    (value) => {
      loaded = value;
    },
    (error) => {
      fault = error;
    },
  );
}
/** Advances the fake clock and runs what is due. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
/** The answer to the latest request. */
const answer = async (body: BodyInit, init?: ResponseInit) => {
  fake.asked.at(-1)?.answer(body, init);
  for (let turn = 0; turn < 5; turn++) await pass();
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2027-02-15T10:00Z") });
  fake = fakeEnvironment();
  abort = new AbortController();
  loaded = fault = undefined;
});
afterEach(() => {
  expect(vi.getTimerCount(), "timers left").toBe(0);
  vi.useRealTimers();
});

describe("a load", () => {
  it("returns the text and the parsed document", async () => {
    begin();
    await answer('{"é": 1}');
    expect(loaded).toEqual({ text: '{"é": 1}', document: { é: 1 } });
  });

  it("ignores a byte order mark, which editors on Windows add", async () => {
    begin();
    await answer('\ufeff{"a": 1}');
    expect(loaded?.document).toEqual({ a: 1 });
  });

  it("joins chunks, even when one ends within a character", async () => {
    begin();
    const bytes = new TextEncoder().encode('{"a": "é"}');
    await answer(
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      }),
    );
    for (let turn = 0; turn < 20; turn++) await pass();
    expect(loaded?.document).toEqual({ a: "é" });
  });

  it("sends no cookies, revalidates, and adds no header that would cost a preflight", async () => {
    begin();
    expect(fake.asked[0]?.init).toMatchObject({ credentials: "omit", cache: "no-cache" });
    expect(fake.asked[0]?.init.headers).toBeUndefined();
    await answer("{}");
  });
});

describe("a fault", () => {
  it.each<[string, BodyInit, ResponseInit, string, RegExp]>([
    ["a missing file", "", { status: 404 }, "http-404", /answered 404$/],
    ["a file that is gone", "", { status: 410 }, "http-410", /answered 410$/],
    ["a refusal", "", { status: 403 }, "http-403", /answered 403$/],
    ["a web page instead of data", "\n<!doctype html>", {}, "html", /web page/],
    ["data that is cut off", '{"format": 1, "days": [', {}, "json", /incomplete or invalid JSON/],
    ["nothing at all", "", {}, "json", /incomplete or invalid JSON/],
  ])("%s is reported and not requested again", async (_, body, init, kind, says) => {
    begin();
    await answer(body, init);
    expect(fault?.kind).toBe(kind);
    expect(fault?.message).toMatch(says);
    await pass(60_000);
    expect(fake.asked).toHaveLength(1);
  });

  it("over 20 MB is reported before the rest is read", async () => {
    begin();
    let pulled = 0;
    const cancel = vi.fn();
    await answer(
      new ReadableStream({
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(5_000_000));
        },
        cancel,
      }),
    );
    for (let turn = 0; turn < 20; turn++) await pass();
    expect(fault?.kind).toBe("too-large");
    expect(pulled).toBeLessThan(8);
    expect(fake.asked).toHaveLength(1);
    // The real fetch stops the rest of the response on this signal.
    expect(fake.asked[0]?.signal.aborted).toBe(true);
  });

  it("is reported after exactly 8 seconds without an answer", async () => {
    begin();
    await pass(7_999);
    expect(fault).toBeUndefined();
    await pass(1);
    expect(fault?.kind).toBe("timeout");
    expect(fake.asked).toHaveLength(1);
    expect(fake.asked[0]?.signal.aborted).toBe(true);
  });

  it("is reported after 8 seconds if the answer only trickles in", async () => {
    begin();
    const { signal } = fake.asked[0] as { signal: AbortSignal };
    await answer(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("{"));
          signal.addEventListener("abort", () => controller.error(signal.reason));
        },
      }),
    );
    await pass(8_000);
    expect(fault?.kind).toBe("timeout");
  });

  it("of the connection tells a webmaster what to check", async () => {
    fake.set({ random: 0 });
    begin();
    for (let tries = 0; tries < 3; tries++) {
      fake.asked[tries]?.fail();
      await pass();
      await pass();
    }
    expect(fault?.kind).toBe("network");
    expect(fault?.message).toContain("Access-Control-Allow-Origin: *");
  });

  it("offline is reported at once", async () => {
    fake.set({ isOnline: false });
    begin();
    fake.asked[0]?.fail();
    await pass();
    expect(fault?.kind).toBe("offline");
    expect(fake.asked).toHaveLength(1);
  });
});

describe("another try", () => {
  it.each([429, 500, 502, 503])("follows the answer %i, and its result is used", async (status) => {
    begin();
    await answer("", { status });
    expect(fake.asked).toHaveLength(1);
    await pass(500);
    await answer("{}");
    expect(fake.asked).toHaveLength(2);
    expect(loaded?.document).toEqual({});
  });

  it("follows a connection that broke", async () => {
    begin();
    fake.asked[0]?.fail();
    await pass(500);
    await answer("{}");
    expect(loaded).toBeDefined();
  });

  it("comes after a random pause of up to 1 second, the third and last after up to 2", async () => {
    fake.set({ random: 0.999 });
    begin();
    await answer("", { status: 503 });
    await pass(998);
    expect(fake.asked).toHaveLength(1);
    await pass(1);
    expect(fake.asked).toHaveLength(2);
    await answer("", { status: 503 });
    await pass(1_997);
    expect(fake.asked).toHaveLength(2);
    await pass(1);
    expect(fake.asked).toHaveLength(3);
    await answer("", { status: 503 });
    await pass(60_000);
    expect(fake.asked).toHaveLength(3);
    expect(fault?.kind).toBe("http-503");
  });

  it.each([
    ["seconds", "4"],
    ["a date", "Mon, 15 Feb 2027 10:00:04 GMT"],
  ])("waits as long as the server asks, in %s", async (_, header) => {
    fake.set({ random: 0 });
    begin();
    await answer("", { status: 429, headers: { "retry-after": header } });
    await pass(3_999);
    expect(fake.asked).toHaveLength(1);
    await pass(1);
    expect(fake.asked).toHaveLength(2);
    await answer("{}");
  });

  it.each(["soon", "-5", "Mon, 01 Jan 2001 00:00:00 GMT"])(
    "does not wait longer for an invalid Retry-After of %j",
    async (header) => {
      fake.set({ random: 0 });
      begin();
      await answer("", { status: 503, headers: { "retry-after": header } });
      expect(fake.asked).toHaveLength(2);
      await answer("{}");
    },
  );

  it("is left to a later load if the server asks to wait long", async () => {
    begin();
    await answer("", { status: 503, headers: { "retry-after": "3600" } });
    expect(fault?.retryIn).toBe(3_600_000);
    expect(fake.asked).toHaveLength(1);
  });
});

describe("an abort", () => {
  it("ends the request", async () => {
    begin();
    abort.abort();
    await pass();
    expect(fake.asked[0]?.signal.aborted).toBe(true);
    expect(fault).toBeDefined();
  });

  it("ends a pause between tries", async () => {
    begin();
    await answer("", { status: 503 });
    abort.abort();
    await pass(60_000);
    expect(fake.asked).toHaveLength(1);
  });
});
