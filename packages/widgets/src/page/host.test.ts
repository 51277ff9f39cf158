import { afterEach, describe, expect, it, vi } from "vitest";
import { pageHost } from "./host.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const navigatorWith = (more: object) => vi.stubGlobal("navigator", more);
const framed = () => vi.stubGlobal("parent", {});
const at = (href: string) => vi.stubGlobal("location", new URL(href));

describe("copying", () => {
  it("succeeds if the clipboard accepts the text", async () => {
    const writeText = vi.fn(async () => {});
    navigatorWith({ clipboard: { writeText } });
    expect(await pageHost.copy("text")).toBe(true);
    expect(writeText).toHaveBeenCalledWith("text");
  });

  it.each<[string, object]>([
    ["is refused", { clipboard: { writeText: () => Promise.reject(new Error("no")) } }],
    ["throws", { clipboard: { writeText: () => JSON.parse("{") } }],
    ["is not there", {}],
  ])("is not done where the clipboard %s", async (_, navigator) => {
    navigatorWith(navigator);
    expect(await pageHost.copy("text")).toBe(false);
  });
});

describe("sending", () => {
  const rejecting = (name: string) => ({
    share: () => Promise.reject(Object.assign(new Error(), { name })),
  });

  it("is not offered without a share sheet", () => {
    navigatorWith({});
    expect(pageHost.send).toBeUndefined();
  });

  it("passes the text on", async () => {
    const share = vi.fn(async () => {});
    navigatorWith({ share });
    expect(await pageHost.send?.("text")).toBe(true);
    expect(share).toHaveBeenCalledWith({ text: "text" });
  });

  it("does not count as refused if the reader cancels", async () => {
    navigatorWith(rejecting("AbortError"));
    expect(await pageHost.send?.("text")).toBe(true);
  });

  it("reports a refusal", async () => {
    navigatorWith(rejecting("NotAllowedError"));
    expect(await pageHost.send?.("text")).toBe(false);
  });
});

describe("a download", () => {
  it("is a named file, released after a while", async () => {
    vi.useFakeTimers();
    const files: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      files.push(file as Blob);
      return "blob:file";
    });
    const revoke = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
    const clicked = vi.spyOn(HTMLElement.prototype, "click").mockReturnValue();
    pageHost.download("retreat.ics", "BEGIN:VCALENDAR");
    const [link] = clicked.mock.contexts as unknown as [HTMLAnchorElement];
    expect([link.href, link.download]).toEqual(["blob:file", "retreat.ics"]);
    expect(files[0]?.type).toBe("text/calendar");
    expect(await files[0]?.text()).toBe("BEGIN:VCALENDAR");
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith("blob:file");
  });

  it.each([
    ["https://host.example", false],
    ["null", true],
  ])("may be refused in silence from the origin %s: %s", (origin, expected) => {
    vi.stubGlobal("origin", origin);
    expect(pageHost.isSandboxed).toBe(expected);
  });
});

describe("the address that others find the programme at", () => {
  const home = "https://office.example/week#days";

  it("is the page's, without its fragment", () => {
    at("https://host.example/retreat?page=2#about");
    expect(pageHost.address(home)).toBe("https://host.example/retreat?page=2");
  });

  it("keeps a route, without which others would come to another page", () => {
    at("https://host.example/#/retreat?page=2");
    expect(pageHost.address(home)).toBe("https://host.example/#/retreat?page=2");
    at("https://host.example/#!retreat");
    expect(pageHost.address(home)).toBe("https://host.example/#!retreat");
  });

  it("is the programme's own page in a frame", () => {
    framed();
    at("https://cdn.example/embed.html?src=a");
    expect(pageHost.address(home)).toBe("https://office.example/week");
    expect(pageHost.address(undefined)).toBe("https://cdn.example/embed.html?src=a");
  });

  it("is the programme's own page if others could not open this one", () => {
    at("file:///home/reader/retreat.html");
    expect(pageHost.address(home)).toBe("https://office.example/week");
    expect(pageHost.address("mailto:office@example.org")).toBeUndefined();
    expect(pageHost.address(undefined)).toBeUndefined();
  });
});

describe("the fragment", () => {
  it("can be read, and replaced without a history entry and without changing the host's state", () => {
    const replace = vi.spyOn(history, "replaceState").mockReturnValue();
    vi.stubGlobal("history", { state: { host: 1 }, replaceState: replace });
    at("https://host.example/retreat?page=2#about");
    expect(pageHost.fragment()).toBe("#about");
    pageHost.setFragment("#plenary_agenda-a");
    const page = "https://host.example/retreat?page=2";
    expect(replace).toHaveBeenLastCalledWith({ host: 1 }, "", `${page}#plenary_agenda-a`);
    pageHost.setFragment("");
    expect(replace).toHaveBeenLastCalledWith({ host: 1 }, "", page);
  });

  it("stays as it is if the host does not allow changes", () => {
    vi.stubGlobal("history", {
      get state() {
        throw new Error("SecurityError");
      },
    });
    expect(() => pageHost.setFragment("#plenary")).not.toThrow();
  });
});
