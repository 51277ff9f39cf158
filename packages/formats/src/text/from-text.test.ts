import { parse } from "@plenary/core";
import { describe, expect, it } from "vitest";
import { fromText, type TextOptions } from "./from-text.ts";

const options: TextOptions = { timeZone: "UTC", now: "2024-01-01" };

function sessions(text: string, more: TextOptions = {}) {
  const { agenda } = fromText(text, { ...options, ...more });
  return (agenda?.days ?? []).flatMap((day) =>
    day.sessions.map(({ title, start, end }) => [
      day.date,
      start?.slice(11, 16),
      end?.slice(11, 16),
      title,
    ]),
  );
}
const codes = (text: string, more: TextOptions = {}) =>
  fromText(text, { ...options, ...more }).problems.map(({ code }) => code);
const titles = (line: string) =>
  sessions(`Programme\n\n2024-02-23\n\n09:00 Opening\n${line}\n12:00 Lunch\n`).map(
    ([, start, , title]) => `${start} ${title}`,
  );

describe("what is no time", () => {
  it.each<[what: string, line: string, title: string]>([
    ["a year", "10:00 Looking back on 2019 and 2020", "Looking back on 2019 and 2020"],
    [
      "a range of dates",
      "10:00 Report for 10 July 2019 – 25 May 2022",
      "Report for 10 July 2019 – 25 May 2022",
    ],
    ["an act", "10:00 Decree DGR 2801/2012 on soil", "Decree DGR 2801/2012 on soil"],
    ["a room", "10:00 Meeting of room 12.30 users", "Meeting of room 12.30 users"],
    ["a price", "10:00 Dinner for 12.50 € each", "Dinner for 12.50 € each"],
    ["a score", "10:00 After the 3:1 of last week", "After the 3:1 of last week"],
    ["a version", "10:00 Version 1.4.2 in use", "Version 1.4.2 in use"],
    ["a percentage", "10:00 How 12.5 % became 20.5%", "How 12.5 % became 20.5%"],
  ])("%s", (_, line, title) => {
    expect(titles(line)).toEqual(["09:00 Opening", `10:00 ${title}`, "12:00 Lunch"]);
  });

  it("a phone number, after the programme", () => {
    expect(titles("10:00 Debate\n\nTel. 01632 960 118, 10.30")).toEqual([
      "09:00 Opening",
      "10:00 Debate",
      "12:00 Lunch",
    ]);
  });

  it("paragraph numbers in a report are no sessions", () => {
    expect(
      codes("Report\n\n12.1 The committee met.\n12.2 It took note.\n12.3 It adjourned.\n"),
    ).toEqual(["no-programme"]);
  });
});

describe("the date", () => {
  const day = (heading: string) => `Programme\n\n${heading}\n\n10:00 Opening\n11:00 Debate\n`;

  it("without a year is in the nearest that fits its weekday, and said so", () => {
    expect(sessions(day("Friday 23 February"), { now: "2025-06-01" })[0]?.[0]).toBe("2024-02-23");
    expect(codes(day("Friday 23 February"))).toEqual(["year-assumed"]);
  });

  it("is kept where its weekday contradicts it, and said so", () => {
    expect(sessions(day("Monday 31 July 2019"))[0]?.[0]).toBe("2019-07-31");
    expect(codes(day("Monday 31 July 2019"))).toEqual(["weekday-contradiction"]);
  });

  it("of days that follow a range is found by their weekdays", () => {
    const text =
      "Congrès, 7-8 avril 2011\n\nJeudi\n10h00 Ouverture\n11h00 Débat\n\nVendredi\n9h00 Visite\n12h00 Clôture\n";
    expect(sessions(text).map(([date]) => date)).toEqual([
      "2011-04-07",
      "2011-04-07",
      "2011-04-08",
      "2011-04-08",
    ]);
  });

  it("of numbered days is counted from the first", () => {
    const text =
      "Congrès, 7-8 avril 2011\n\nJour 1\n10h00 Ouverture\n11h00 Débat\n\nJour 2\n9h00 Visite\n12h00 Clôture\n";
    expect(sessions(text).map(([date]) => date)).toEqual([
      "2011-04-07",
      "2011-04-07",
      "2011-04-08",
      "2011-04-08",
    ]);
  });

  it("that is nowhere is the day of now, and asked for", () => {
    expect(
      sessions("Programme\n\n10:00 Opening\n11:00 Debate\n12:00 Lunch\n").map(([date]) => date),
    ).toEqual(["2024-01-01", "2024-01-01", "2024-01-01"]);
    expect(codes("Programme\n\n10:00 Opening\n11:00 Debate\n12:00 Lunch\n")).toEqual([
      "date-assumed",
    ]);
  });

  it("of the Hijri calendar alone is reported and not guessed", () => {
    expect(
      codes(
        "برنامج\n\nالأربعاء 18-6-1444هـ\n\n9:00 ص الافتتاح\n10:00 ص الجلسة الأولى\n11:00 ص الختام\n",
        { language: "ar" },
      ),
    ).toContain("date-unread");
  });

  it("over the turn of a year goes on in the next", () => {
    const text =
      "Camp\n\nTuesday 31 December 2024\n20:00 Dinner\n22:00 Dance\n\nWednesday 1 January\n10:00 Walk\n12:00 Lunch\n";
    expect(sessions(text).map(([date]) => date)).toEqual([
      "2024-12-31",
      "2024-12-31",
      "2025-01-01",
      "2025-01-01",
    ]);
  });
});

describe("the zone", () => {
  const text = (note: string) =>
    `Programme\n\n28 May 2020\n\n10:00 Opening\n11:00 Debate\n\n${note}\n`;

  it("that the text states is the document's, where none else is said", () => {
    const { agenda, problems } = fromText(text("*All times CEST"), { now: "2020-01-01" });
    expect([agenda?.timeZone, problems.map(({ code }) => code)]).toEqual([
      "Europe/Brussels",
      ["time-zone-stated"],
    ]);
  });

  it("is kept apart from the venue's", () => {
    const { agenda } = fromText(text("*All times CEST"), {
      now: "2020-01-01",
      timeZone: "America/Bogota",
    });
    expect([agenda?.timeZone, agenda?.days[0]?.sessions[0]?.start]).toEqual([
      "America/Bogota",
      "2020-05-28T10:00+02:00",
    ]);
  });

  it("is UTC where nobody tells, and said so", () => {
    expect(fromText(text(""), { now: "2020-01-01" }).problems.map(({ code }) => code)).toEqual([
      "time-zone-assumed",
    ]);
  });
});

describe("a programme with everything", () => {
  const text = `THE POWER OF ALL

Friday 23 February

For all participants. Special focus on the network.

We meet to look back on the week, and to say what each section takes home from it.

What we carry on

10:00-13:00

The last day is for the sections and their partners, who speak about what they will do next.

Order of business:

1. From the workshop to the street

- a) Icebreaker, led by the World Secretariat
- b) Panel: the work of the network
Representatives of the regional sections, the committees and the communities of practice

2. Working as one

- a) Interactive exercise
All participants

3. Closing of the week
`;
  const { agenda, problems, sources } = fromText(text, { now: "2024-01-10" });
  const session = agenda?.days[0]?.sessions[0];

  it("comes out complete", () => {
    expect(agenda).toMatchObject({ title: "THE POWER OF ALL", language: "en", timeZone: "UTC" });
    expect(agenda?.days).toMatchObject([
      { date: "2024-02-23", audience: ["everyone"], audienceLabel: "For all participants" },
    ]);
    expect(agenda?.days[0]?.summary).toContain("We meet to look back");
    expect(agenda?.days[0]?.focus).toHaveLength(1);
    expect(session).toMatchObject({
      title: "What we carry on",
      start: "2024-02-23T10:00",
      end: "2024-02-23T13:00",
      itemsTitle: "Order of business",
    });
    expect(session?.summary).toContain("The last day is for the sections");
    expect(session?.items).toMatchObject([
      {
        title: "From the workshop to the street",
        items: [
          {
            title: "Icebreaker",
            type: "exercise",
            contributors: [{ role: "lead", label: "World Secretariat" }],
          },
          {
            title: "Panel: the work of the network",
            type: "panel",
            contributors: [
              {
                role: "participant",
                audience: ["regional-sections", "committees", "communities-of-practice"],
              },
            ],
          },
        ],
      },
      {
        title: "Working as one",
        items: [
          {
            title: "Interactive exercise",
            contributors: [{ role: "participant", audience: ["everyone"] }],
          },
        ],
      },
      { title: "Closing of the week", type: "closing" },
    ]);
  });

  it("says what was assumed: the year and the zone", () => {
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["time-zone-assumed", 1],
      ["year-assumed", 3],
    ]);
  });

  it("is a document that parse takes without a problem", () => {
    expect(parse(agenda).problems).toEqual([]);
  });

  it("knows where each fact is in the text", () => {
    expect(sources["/days/0/sessions/0/start"]).toEqual({
      line: 11,
      column: 1,
      endLine: 11,
      endColumn: 12,
      confidence: "sure",
    });
    expect(sources["/days/0/date"]).toMatchObject({ line: 3, column: 1, confidence: "assumed" });
    expect(sources["/days/0/sessions/0/items/1/title"]).toMatchObject({ line: 23, column: 4 });
  });
});

describe("a text in a language without a file", () => {
  it("gives what digits and Intl tell, and says that this is all", () => {
    const text =
      "Egitaraua\n\n2024ko otsailaren 23an, ostirala\n\n10:00etan Aurkezpena\n11:30 Atsedenaldia\n12:00 Amaiera\n";
    const { problems } = fromText(text, { ...options, language: "eu" });
    expect(sessions(text, { language: "eu" }).map(([date, start]) => [date, start])).toEqual([
      ["2024-02-23", "10:00"],
      ["2024-02-23", "11:30"],
      ["2024-02-23", "12:00"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["language-unknown"]);
  });
});

describe("a text that is no programme", () => {
  it.each([
    [
      "minutes",
      "Minutes of the board, 3 May 2024\n\nPresent: Ann Lee, Bo Ray.\n\nThe meeting opened at 10:00. The accounts were approved.\n\nThe meeting closed at 11:30.\n",
    ],
    [
      "a press release",
      "PRESS RELEASE\n\nOn 3 May 2024 the mayor opened the new bridge at 10:30. It cost 4.2 million.\n\nThe bridge is open from 8:00 to 20:00.\n",
    ],
    [
      "hours of opening",
      "Opening hours\n\nMonday 9:00-17:00\nTuesday 9:00-17:00\nFriday 9:00-12:00\n",
    ],
    [
      "an invoice",
      "Invoice no. 17\n\nSound, 12 May 2024, 16:00 to 23:30    480.00 €\nVAT    91.20 €\nTotal due    571.20 €\n",
    ],
    ["nothing", ""],
  ])("%s", (_, text) => {
    const { agenda, problems } = fromText(text, options);
    expect([agenda, problems.map(({ code, severity }) => [code, severity])]).toEqual([
      undefined,
      [["no-programme", "error"]],
    ]);
  });
});
