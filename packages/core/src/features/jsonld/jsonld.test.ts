import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import { type OutputOptions, toJsonLd } from "../../outputs.ts";
import { agendaDocument } from "../delivery/agenda.fixture.ts";

const document = {
  format: 1,
  id: "retreat",
  title: { fr: "Séminaire", en: "Retreat" },
  summary: { fr: "Une *semaine*.", en: "A *week*." },
  language: "fr",
  timeZone: "Europe/Madrid",
  url: "https://example.org/programme",
  venue: {
    name: "Palais",
    city: { fr: "Barcelone", en: "Barcelona" },
    address: "1 rue Haute",
    url: "https://example.org/palais",
  },
  audiences: [{ id: "sections", name: "Sections" }],
  places: [{ id: "hall", name: { fr: "Grande salle", en: "Main hall" } }],
  people: [{ id: "ada", name: "Ada Lovelace", title: "Maire", organisation: "Londres" }],
};
const start = "2024-02-23T10:00";
const write = (agenda: object, options?: OutputOptions) =>
  toJsonLd(parse({ ...document, ...agenda }).agenda as Agenda, options);
const day = (...sessions: object[]) => ({ days: [{ date: "2024-02-23", sessions }] });
/** A single session as an event. */
const event = (session: object, agenda: object = {}, options?: OutputOptions) => {
  const all = write(
    { ...day({ id: "act", title: "Agir", start, ...session }), ...agenda },
    options,
  );
  return (all.subEvent as Record<string, unknown>[])[0] as Record<string, unknown>;
};
const address = {
  "@type": "PostalAddress",
  streetAddress: "1 rue Haute",
  addressLocality: "Barcelone",
};
const palais = { "@type": "Place", name: "Palais", address, url: "https://example.org/palais" };
const page = "https://example.org/programme#plenary_session-act_agenda-retreat";
const join = [{ url: "https://example.org/room", rel: "join" }];

describe("an agenda", () => {
  it("is an event with its sessions", () => {
    const sessions = [
      { date: "2024-02-24", sessions: [{ id: "b", title: "B" }] },
      { date: "2024-02-23", sessions: [{ id: "a", title: "A" }] },
    ];
    const { subEvent, ...rest } = write({ days: sessions });
    expect(rest).toEqual({
      "@context": "https://schema.org",
      "@type": "Event",
      name: "Séminaire",
      description: "Une semaine.",
      startDate: "2024-02-23",
      endDate: "2024-02-24",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: palais,
      inLanguage: ["fr"],
      url: "https://example.org/programme",
    });
    expect(subEvent).toHaveLength(2);
  });

  it("has its texts in the requested language", () => {
    expect(write({}, { lang: "en" })).toMatchObject({
      name: "Retreat",
      description: "A week.",
      location: { address: { addressLocality: "Barcelona" } },
    });
  });

  it("has the spoken languages", () => {
    const languages = [
      { tag: "en", mode: "floor" },
      { tag: "es", mode: "interpretation" },
    ];
    const sessions = day({ id: "a", title: "A", languages }, { id: "b", title: "B", languages });
    expect(write(sessions).inLanguage).toEqual(["en"]);
  });

  it("without days, venue or page has no dates, location or URL", () => {
    const { startDate, location, url, eventAttendanceMode } = write({
      days: [],
      venue: undefined,
      url: undefined,
    });
    expect([startDate, location, url, eventAttendanceMode]).toEqual(Array(4).fill(undefined));
  });

  it("is partly online if some of its sessions are", () => {
    const found = write(
      day({ id: "a", title: "A" }, { id: "b", title: "B", attendance: "online" }),
    );
    expect(found.eventAttendanceMode).toBe("https://schema.org/MixedEventAttendanceMode");
    expect(found.location).toEqual([
      palais,
      { "@type": "VirtualLocation", url: "https://example.org/programme" },
    ]);
  });

  it("leaves out sessions with neither a day nor a start", () => {
    const unscheduled = [
      { id: "later", title: "B" },
      { id: "soon", title: "C", start },
    ];
    expect(write({ unscheduled }).subEvent).toMatchObject([{ name: "C" }]);
  });
});

describe("a session", () => {
  it("is an event of its own", () => {
    expect(event({ end: "2024-02-23T13:00", place: "hall", summary: "Un *mot*." })).toEqual({
      "@type": "Event",
      name: "Agir",
      description: "Un mot.",
      startDate: "2024-02-23T10:00+01:00",
      endDate: "2024-02-23T13:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: {
        "@type": "Place",
        name: "Grande salle",
        address,
        containedInPlace: { "@type": "Place", name: "Palais" },
      },
      url: page,
    });
  });

  it.each<[string, object, object]>([
    ["has its day if it has no time", { start: undefined }, { startDate: "2024-02-23" }],
    [
      "has the summer time offset",
      { start: "2024-07-05T10:00" },
      { startDate: "2024-07-05T10:00+02:00" },
    ],
    [
      "is cancelled",
      { status: "cancelled", was: { start } },
      { eventStatus: "https://schema.org/EventCancelled" },
    ],
    [
      "is rescheduled, with its previous start",
      { status: "moved", was: { start: "2024-02-22T09:00" } },
      {
        eventStatus: "https://schema.org/EventRescheduled",
        previousStartDate: "2024-02-22T09:00+01:00",
      },
    ],
    [
      "is scheduled if it only moved to another room",
      { status: "moved", was: { place: "hall" } },
      { eventStatus: "https://schema.org/EventScheduled" },
    ],
    ["has its language", { languages: [{ tag: "es", mode: "floor" }] }, { inLanguage: ["es"] }],
  ])("%s", (_, session, expected) => {
    expect(event(session)).toMatchObject(expected);
  });

  it.each<[string, object, unknown]>([
    ["is at the venue", {}, palais],
    ["is online only", { attendance: "online" }, { "@type": "VirtualLocation", url: page }],
    [
      "has the join link if admission is open",
      { attendance: "online", links: join, admission: "open" },
      { "@type": "VirtualLocation", url: "https://example.org/room" },
    ],
    [
      "has the join link if admission is not specified",
      { attendance: "online", links: join },
      { "@type": "VirtualLocation", url: "https://example.org/room" },
    ],
    ...["registered", "invitation", "internal"].map((admission): [string, object, unknown] => [
      `does not give away where to join: ${admission}`,
      { attendance: "online", links: join, admission },
      { "@type": "VirtualLocation", url: page },
    ]),
    [
      "has both locations",
      { attendance: "hybrid", links: join },
      [palais, { "@type": "VirtualLocation", url: "https://example.org/room" }],
    ],
  ])("%s", (_, session, expected) => {
    expect(event(session).location).toEqual(expected);
  });

  it.each([
    ["in-person", "Offline"],
    ["online", "Online"],
    ["hybrid", "Mixed"],
  ])("that is %s is %s", (attendance, mode) => {
    expect(event({ attendance }).eventAttendanceMode).toBe(
      `https://schema.org/${mode}EventAttendanceMode`,
    );
  });

  it("lists leads as organizers and speakers as performers", () => {
    const contributors = [
      { role: "lead", audience: ["sections"] },
      { role: "speaker", person: "ada" },
      { role: "moderator", name: "Bao" },
      { role: "panellist", audience: ["sections"], label: "Une voix des sections" },
      { role: "panellist", audience: ["everyone"] },
      { role: "speaker", label: "À annoncer" },
      { role: "speaker", name: "Peut-être", tentative: true },
      { role: "participant", name: "Public" },
    ];
    const { organizer, performer } = event({ contributors });
    expect(organizer).toEqual([{ "@type": "Organization", name: "Sections" }]);
    expect(performer).toEqual([
      {
        "@type": "Person",
        name: "Ada Lovelace",
        jobTitle: "Maire",
        affiliation: { "@type": "Organization", name: "Londres" },
      },
      { "@type": "Person", name: "Bao" },
      { "@type": "Organization", name: "Une voix des sections" },
    ]);
  });

  it("has neither if nobody is known", () => {
    expect(event({})).not.toHaveProperty("organizer");
    expect(event({})).not.toHaveProperty("performer");
  });
});

it("is JSON without undefined values, whatever the document contains", () => {
  const property = fc.property(agendaDocument, (generated) => {
    const found = toJsonLd(parse(generated).agenda as Agenda);
    const json = JSON.stringify(found);
    expect(JSON.parse(json)).toStrictEqual(found);
    expect(json).not.toMatch(/\\u00[01][0-8]|\\ud[89a-f]/);
  });
  fc.assert(property, { numRuns: 300 });
});
