import { describe, expect, it } from "vitest";
import { parse, parseSession } from "./parse.ts";
import type { Agenda } from "./schema.ts";

const frame = { language: "en", timeZone: "Europe/Madrid" };
const stored = { id: "a", title: "Opening", start: "2027-02-15T09:00", end: "2027-02-15T10:00" };

describe("a session by itself", () => {
  it("is read as it would be in an agenda", () => {
    const { agenda } = parse({
      format: 1,
      id: "week",
      title: "Week",
      ...frame,
      days: [{ date: "2027-02-15", sessions: [stored] }],
    });
    expect(parseSession(stored, frame)).toEqual((agenda as Agenda).days[0]?.sessions[0]);
  });

  it("loses an unsafe link", () => {
    const links = [{ url: "javascript:alert(1)", label: "More" }];
    expect(JSON.stringify(parseSession({ ...stored, links }, frame))).not.toContain("javascript");
  });

  it.each([[undefined], [null], ["a"], [7], [true], [[stored]]])(
    "is undefined if it is no object: %j",
    (input) => {
      expect(parseSession(input, frame)).toBeUndefined();
    },
  );
});
