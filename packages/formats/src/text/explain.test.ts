import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import { fromText } from "./from-text.ts";

const said = (text: string) =>
  fromText(text, { now: "2024-01-10", timeZone: "UTC" }).problems.map(explain);

const day = (date: string) => `Programme\n\n${date}\n9:00 Welcome\n10:00 Lecture\n11:00 Closing\n`;

describe("a problem's sentence", () => {
  it.each([
    [
      day("Friday 23 February"),
      "The text tells no year. 2024 was taken, the nearest to today in which it is a Friday. Say the year if it is another.",
    ],
    [
      day("Monday 23 February 2024"),
      "2024-02-23 is a Friday, and the text says Monday. The date was kept; check which of the two is right.",
    ],
    [
      day("31 April 2024"),
      "There is no day 2024-04-31. The day is left without this date; write one that exists.",
    ],
    [
      day("Friday"),
      "The text gives a weekday and no date. 2024-01-12, the next one, was taken. Write the date.",
    ],
    [
      "Programme\n\n9:00 Welcome\n10:00 Lecture\n11:00 Closing\n",
      "These sessions have no date. They are listed under 2024-01-10 for now. Write the date above them.",
    ],
  ])("names what was found and what to do: %j", (text, sentence) => {
    expect(said(text)).toContain(sentence);
  });

  it("tells why a text is no programme", () => {
    expect(said("A note without any hours.")).toEqual([
      "No sessions were found in this text: no hours with something beside them, and no date with an order of business. Nothing was made of it. A programme has one line for each session, with its time.",
    ]);
  });
});
