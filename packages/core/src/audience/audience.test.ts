import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import {
  type Agenda,
  type Audience,
  type Day,
  EVERYONE,
  type Item,
  type Session,
} from "../document/schema.ts";
import {
  audienceCounts,
  audienceTree,
  CONCERNS,
  type Concern,
  concernOf,
  eachSession,
  reachOf,
} from "./audience.ts";

/** The tree used by the tables below: two branches, the first with three levels. */
const AUDIENCES: Audience[] = [
  { id: "network", name: "Network" },
  { id: "sections", name: "Sections", parent: "network" },
  { id: "africa", name: "Africa", parent: "sections" },
  { id: "europe", name: "Europe", parent: "sections" },
  { id: "press", name: "Press" },
];

const takesPart = (...audience: string[]) => [{ role: "speaker" as const, audience }];

function concern(more: Partial<Session>, picked: string[], dayAudience?: string[]) {
  const session: Session = { id: "s", title: "S", ...more };
  const day: Day = { date: "2024-02-23", audience: dayAudience, sessions: [session] };
  const { reach } = reachOf(audienceTree(AUDIENCES), picked);
  const found = concernOf(session, day, reach);
  const items: Concern[] = [];
  const walk = (node: Session | Item) => {
    for (const item of node.items ?? []) {
      items.push(found.items.get(item) as Concern);
      walk(item);
    }
  };
  walk(session);
  return { session: found.concern, items };
}

describe("the group that is named", () => {
  const groupOf = (more: Partial<Session>, picked: string[]) => {
    const session: Session = { id: "s", title: "S", ...more };
    return concernOf(session, undefined, reachOf(audienceTree(AUDIENCES), picked).reach).group;
  };
  it.each<[string, Partial<Session>, string[], string | undefined]>([
    [
      "is the first of its audience that is reached",
      { audience: ["press", "africa"] },
      ["africa"],
      "africa",
    ],
    [
      "is as the session names it, not as it was picked",
      { audience: ["sections"] },
      ["africa"],
      "sections",
    ],
    [
      "takes part, if one does",
      { audience: ["press"], contributors: takesPart("europe") },
      ["press", "europe"],
      "europe",
    ],
    ["may be an item's", { items: [{ title: "I", audience: ["press"] }] }, ["press"], "press"],
    [
      "is not the item's if the session is as strong",
      { audience: ["europe"], items: [{ title: "I", audience: ["press"] }] },
      ["press", "europe"],
      "europe",
    ],
    ["is absent for everyone", {}, ["press"], undefined],
    ["is absent if it concerns none", { audience: ["press"] }, ["africa"], undefined],
  ])("%s", (_, more, picked, expected) => {
    expect(groupOf(more, picked)).toBe(expected);
  });
});

describe("a session without items", () => {
  it.each<[string, Partial<Session>, string[], Concern, string[]?]>([
    ["is for everyone if neither it nor its day has an audience", {}, ["press"], "everyone"],
    ["is for everyone with nothing selected", {}, [], "everyone"],
    ["has its day's audience", {}, ["press"], "for-you", ["press"]],
    ["is not for groups outside its day's audience", {}, ["africa"], "not", ["press"]],
    [
      "prefers its own audience to its day's",
      { audience: ["press"] },
      ["press"],
      "for-you",
      ["europe"],
    ],
    ["treats an empty list as no audience", { audience: [] }, ["press"], "for-you", ["press"]],
    ["treats an empty list on its day as no audience", { audience: [] }, ["press"], "everyone", []],
    ["matches the selected group", { audience: ["africa"] }, ["africa"], "for-you"],
    ["matches an ancestor of the selected group", { audience: ["network"] }, ["africa"], "for-you"],
    [
      "matches a descendant of the selected group",
      { audience: ["africa"] },
      ["network"],
      "for-you",
    ],
    ["does not match a sibling", { audience: ["europe"] }, ["africa"], "not"],
    ["does not match another branch", { audience: ["press"] }, ["network"], "not"],
    [
      "matches one of several selected groups",
      { audience: ["europe"] },
      ["press", "europe"],
      "for-you",
    ],
    ["matches one of several audiences", { audience: ["press", "europe"] }, ["europe"], "for-you"],
    ["prefers for-you to everyone", { audience: ["everyone", "press"] }, ["press"], "for-you"],
    ["prefers everyone to not", { audience: ["everyone", "press"] }, ["africa"], "everyone"],
    [
      "prefers takes-part to for-you",
      { contributors: takesPart("press") },
      ["press"],
      "takes-part",
    ],
    [
      "matches an ancestor that contributes",
      { contributors: takesPart("network") },
      ["africa"],
      "takes-part",
    ],
    [
      "matches a descendant that contributes",
      { contributors: takesPart("africa") },
      ["network"],
      "takes-part",
    ],
    [
      "does not match a sibling that contributes",
      { contributors: takesPart("europe") },
      ["africa"],
      "everyone",
    ],
    [
      "matches a contributing group outside its audience",
      { audience: ["press"], contributors: takesPart("africa") },
      ["africa"],
      "takes-part",
    ],
    [
      "is for everyone, not takes-part, if everyone contributes",
      { audience: ["press"], contributors: takesPart("everyone") },
      ["africa"],
      "everyone",
    ],
    [
      "is still for-you for its audience if everyone contributes",
      { audience: ["press"], contributors: takesPart("everyone") },
      ["press"],
      "for-you",
    ],
    ["does not treat a selected everyone as a group", { audience: ["press"] }, ["everyone"], "not"],
    [
      "is not takes-part if everyone is selected",
      { contributors: takesPart("everyone") },
      ["everyone"],
      "everyone",
    ],
    [
      "does not treat a person as a group",
      { contributors: [{ role: "lead", person: "ada" }] },
      ["press"],
      "everyone",
    ],
  ])("%s", (_, session, picked, expected, dayAudience) => {
    expect(concern(session, picked, dayAudience).session).toBe(expected);
  });
});

describe("items", () => {
  it.each<[string, Partial<Session>, string[], Concern[], Concern]>([
    [
      "inherit their session's audience",
      { audience: ["press"], items: [{ title: "1" }] },
      ["africa"],
      ["not"],
      "not",
    ],
    [
      "inherit their parent item's audience before their session's",
      {
        audience: ["press"],
        items: [{ title: "1", audience: ["africa"], items: [{ title: "a" }] }],
      },
      ["africa"],
      ["for-you", "for-you"],
      "for-you",
    ],
    [
      "treat an empty list as no audience",
      { audience: ["press"], items: [{ title: "1", audience: [] }] },
      ["press"],
      ["for-you"],
      "for-you",
    ],
    [
      "for everyone are only for the session's audience",
      { audience: ["press"], items: [{ title: "1", audience: ["everyone"] }] },
      ["africa"],
      ["not"],
      "not",
    ],
    [
      "for everyone are for-you for the session's audience",
      { audience: ["press"], items: [{ title: "1", audience: ["everyone"] }] },
      ["press"],
      ["for-you"],
      "for-you",
    ],
    [
      "for everyone are for everyone in a session for everyone",
      { items: [{ title: "1", audience: ["everyone"] }] },
      ["press"],
      ["everyone"],
      "everyone",
    ],
    [
      "for everyone have the session's audience, not their parent item's",
      {
        audience: ["press"],
        items: [
          { title: "1", audience: ["africa"], items: [{ title: "a", audience: ["everyone"] }] },
        ],
      },
      ["press"],
      ["not", "for-you"],
      "for-you",
    ],
    [
      "in which everyone takes part are for the session's audience",
      {
        audience: ["press"],
        items: [{ title: "1", audience: ["africa"], contributors: takesPart("everyone") }],
      },
      ["press"],
      ["for-you"],
      "for-you",
    ],
    [
      "in which everyone takes part are not for groups outside the session's audience",
      { audience: ["press"], items: [{ title: "1", contributors: takesPart("everyone") }] },
      ["africa"],
      ["not"],
      "not",
    ],
    [
      "in which the group takes part make the session takes-part",
      {
        audience: ["press"],
        items: [
          { title: "1" },
          { title: "2", items: [{ title: "a", contributors: takesPart("africa") }] },
        ],
      },
      ["africa"],
      ["not", "not", "takes-part"],
      "takes-part",
    ],
    [
      "do not inherit contributors",
      { items: [{ title: "1", contributors: takesPart("africa"), items: [{ title: "a" }] }] },
      ["africa"],
      ["takes-part", "everyone"],
      "takes-part",
    ],
    [
      "do not weaken their session",
      { contributors: takesPart("africa"), items: [{ title: "1", audience: ["press"] }] },
      ["africa"],
      ["not"],
      "takes-part",
    ],
  ])("%s", (_, session, picked, items, whole) => {
    expect(concern(session, picked)).toEqual({ session: whole, items });
  });
});

describe("the programme the project exists for", () => {
  const item = (title: string, contributors?: ReturnType<typeof takesPart>): Item => ({
    title,
    ...(contributors && { contributors }),
  });
  const nodes = takesPart("sections", "press");

  it("hides nothing, and tells takes-part and everyone apart", () => {
    const items = [
      { ...item("1"), items: [item("a", takesPart("europe")), item("b", nodes)] },
      { ...item("2"), items: [item("a", takesPart("everyone")), item("b", nodes)] },
      item("3"),
    ];
    expect(concern({ items }, ["press"], ["everyone"])).toEqual({
      session: "takes-part",
      items: [
        "everyone",
        "everyone",
        "takes-part",
        "everyone",
        "everyone",
        "takes-part",
        "everyone",
      ],
    });
  });
});

describe("a selection", () => {
  const tree = audienceTree(AUDIENCES);

  it("covers ancestors and descendants, but not siblings", () => {
    expect([...reachOf(tree, ["sections"]).reach].sort()).toEqual([
      "africa",
      "europe",
      "network",
      "sections",
    ]);
  });

  it("ignores and returns the ids that this agenda does not have", () => {
    const { reach, unknown } = reachOf(tree, ["asia", "press", "toString"]);
    expect([...reach]).toEqual(["press"]);
    expect(unknown).toEqual(["asia", "toString"]);
  });

  it("may include everyone, which is not a parent of any group", () => {
    const { reach, unknown } = reachOf(tree, ["everyone"]);
    expect([...reach]).toEqual(["everyone"]);
    expect(unknown).toEqual([]);
  });

  it("uses a tree that keeps the document's order", () => {
    expect(tree.roots.map(({ id }) => id)).toEqual(["network", "press"]);
    expect(tree.childrenOf("sections").map(({ id }) => id)).toEqual(["africa", "europe"]);
  });
});

/** A slow, literal second implementation of the rules that shares no code with the tested one. */
function oracle(agenda: Agenda, session: Session, day: Day | undefined, picked: string[]) {
  const parentOf = (id: string) => agenda.audiences.find((audience) => audience.id === id)?.parent;
  const isAbove = (above: string, id: string): boolean => {
    const parent = parentOf(id);
    return parent !== undefined && (parent === above || isAbove(above, parent));
  };
  const known = picked.filter((id) => agenda.audiences.some((audience) => audience.id === id));
  const isMine = (id: string) =>
    known.some((mine) => mine === id || isAbove(mine, id) || isAbove(id, mine));
  const states = (ids: string[] | undefined) => ids !== undefined && ids.length > 0;

  const sessionAudience = states(session.audience)
    ? (session.audience as string[])
    : day && states(day.audience)
      ? (day.audience as string[])
      : ["everyone"];

  const concernOfNode = (node: Session | Item, ancestors: (Session | Item)[]): Concern => {
    const stating = [node, ...ancestors].find(({ audience }) => states(audience));
    let audience =
      !stating || stating === session ? sessionAudience : (stating.audience as string[]);
    const groups = (node.contributors ?? []).flatMap((contributor) => contributor.audience ?? []);
    if (groups.some(isMine)) return "takes-part";
    if (node !== session && audience.includes("everyone")) {
      audience = audience.filter((id) => id !== "everyone").concat(sessionAudience);
    }
    if (groups.includes("everyone")) {
      audience = audience.concat(node === session ? ["everyone"] : sessionAudience);
    }
    if (audience.some(isMine)) return "for-you";
    return audience.includes("everyone") ? "everyone" : "not";
  };

  const items: Concern[] = [];
  const walk = (node: Session | Item, ancestors: (Session | Item)[]) => {
    for (const item of node.items ?? []) {
      items.push(concernOfNode(item, [node, ...ancestors]));
      walk(item, [node, ...ancestors]);
    }
  };
  walk(session, []);
  const all = [concernOfNode(session, []), ...items];
  return { session: CONCERNS.find((kind) => all.includes(kind)) as Concern, items };
}

describe("any programme", () => {
  const IDS = ["a", "b", "c", "d", "e", "f"];
  // A parent always comes earlier in the list, so there are no cycles.
  const audiences = fc
    .tuple(...IDS.map((_, i) => fc.option(fc.nat({ max: Math.max(0, i - 1) }), { nil: undefined })))
    .map((parents) =>
      IDS.map((id, i) => {
        const parent = i > 0 && parents[i] !== undefined ? IDS[parents[i]] : undefined;
        return { id, name: id, ...(parent && { parent }) };
      }),
    );
  const ids = fc.subarray([...IDS, "everyone"], { maxLength: 3 });
  const maybeIds = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    ids.map((audience) => ({ audience })),
  );
  const contributors = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    ids.map((audience) => ({ contributors: [{ role: "speaker" as const, audience, label: "x" }] })),
  );
  const node = fc.tuple(maybeIds, contributors).map(([a, b]) => ({ title: "x", ...a, ...b }));
  const itemsOf = (levels: number): fc.Arbitrary<Item[]> =>
    levels === 0
      ? fc.constant([])
      : fc.array(
          fc.tuple(node, itemsOf(levels - 1)).map(([own, items]) => ({ ...own, items })),
          { maxLength: 2 },
        );
  const session = fc.tuple(node, itemsOf(3)).map(([own, items]) => ({ ...own, id: "", items }));
  const agenda = fc
    .tuple(
      audiences,
      fc.array(
        fc.tuple(maybeIds, fc.array(session, { maxLength: 3 })).map(([own, sessions]) => ({
          date: "2024-02-23",
          ...own,
          sessions,
        })),
        { maxLength: 3 },
      ),
      fc.array(session, { maxLength: 2 }),
    )
    .map(([audiences, days, unscheduled]): Agenda => {
      const head = { format: 1 as const, id: "x", title: "x", language: "en", timeZone: "UTC" };
      const made = { ...head, audiences, places: [], people: [], days, unscheduled };
      let n = 0;
      for (const { session } of eachSession(made)) session.id = `s${n++}`;
      return made;
    });
  const picks = fc.subarray([...IDS, "everyone", "unknown"]);

  const judge = (agenda: Agenda, picked: string[]) => {
    const { reach } = reachOf(audienceTree(agenda.audiences), picked);
    return Array.from(eachSession(agenda), ({ session, day }) => ({
      session,
      day,
      ...concernOf(session, day, reach),
    }));
  };
  const left = (agenda: Agenda, picked: string[]) =>
    judge(agenda, picked).filter(({ concern }) => concern !== "not");

  it("is valid for parse", () => {
    fc.assert(
      fc.property(agenda, (agenda) => {
        expect(parse(agenda).problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("follows the rules, node by node", () => {
    fc.assert(
      fc.property(agenda, picks, (agenda, picked) => {
        for (const { session, day, concern, items } of judge(agenda, picked)) {
          const expected = oracle(agenda, session, day, picked);
          expect({ session: concern, items: [...items.values()] }).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("counts for each group the sessions that remain if only it is selected", () => {
    fc.assert(
      fc.property(agenda, (agenda) => {
        const counts = audienceCounts(agenda, audienceTree(agenda.audiences));
        const ids = [EVERYONE, ...agenda.audiences.map(({ id }) => id)];
        const expected = ids.map((id) => [id, left(agenda, [id]).length]);
        expect([...counts]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("counts only sessions that pass the other filters", () => {
    fc.assert(
      fc.property(agenda, (agenda) => {
        const even = ({ id }: Session) => Number(id.slice(1)) % 2 === 0;
        const counts = audienceCounts(agenda, audienceTree(agenda.audiences), even);
        for (const [id, count] of counts) {
          expect(count).toBe(left(agenda, [id]).filter(({ session }) => even(session)).length);
        }
      }),
    );
  });

  it("counts only sessions that name a group, if what is for everyone is hidden", () => {
    fc.assert(
      fc.property(agenda, (agenda) => {
        const counts = audienceCounts(agenda, audienceTree(agenda.audiences), () => true, true);
        for (const [id, count] of counts) {
          const naming = judge(agenda, [id]).filter(
            ({ concern }) => concern === "takes-part" || concern === "for-you",
          );
          expect(count).toBe(naming.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses no session when more groups are selected", () => {
    fc.assert(
      fc.property(agenda, picks, picks, (agenda, some, more) => {
        const before = left(agenda, some).map(({ session }) => session);
        const after = left(agenda, [...some, ...more]).map(({ session }) => session);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what is for everyone, whatever is selected", () => {
    fc.assert(
      fc.property(agenda, picks, (agenda, picked) => {
        for (const { session, day, concern } of judge(agenda, picked)) {
          const stated = [session.audience, day?.audience].find((audience) => audience?.length);
          if (!stated || stated.includes("everyone")) expect(concern).not.toBe("not");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order or repetition of the selection", () => {
    fc.assert(
      fc.property(agenda, picks, (agenda, picked) => {
        const concerns = (ids: string[]) => judge(agenda, ids).map(({ concern }) => concern);
        expect(concerns([...picked, ...picked].reverse())).toEqual(concerns(picked));
      }),
    );
  });
});
