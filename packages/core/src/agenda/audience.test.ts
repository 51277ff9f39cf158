import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  audienceCounts,
  audienceTree,
  CONCERNS,
  type Concern,
  concernOf,
  eachSession,
  reachOf,
} from "./audience.ts";
import { parse } from "./parse.ts";
import {
  type Agenda,
  type Audience,
  type Day,
  EVERYONE,
  type Item,
  type Session,
} from "./schema.ts";

/** The tree of the table: two branches, the first of three levels. */
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

describe("a session without items", () => {
  it.each<[string, Partial<Session>, string[], Concern, string[]?]>([
    ["states nothing on a day that states none: for everyone", {}, ["press"], "everyone"],
    ["the same with nothing picked", {}, [], "everyone"],
    ["has its day's audience", {}, ["press"], "for-you", ["press"]],
    ["is not for others than its day's", {}, ["africa"], "not", ["press"]],
    ["its own goes before its day's", { audience: ["press"] }, ["press"], "for-you", ["europe"]],
    ["an empty list counts as none", { audience: [] }, ["press"], "for-you", ["press"]],
    ["an empty list on the day too", { audience: [] }, ["press"], "everyone", []],
    ["the picked group itself", { audience: ["africa"] }, ["africa"], "for-you"],
    ["a group above the picked one", { audience: ["network"] }, ["africa"], "for-you"],
    ["a group below the picked one", { audience: ["africa"] }, ["network"], "for-you"],
    ["a group beside it is another", { audience: ["europe"] }, ["africa"], "not"],
    ["another branch is another", { audience: ["press"] }, ["network"], "not"],
    ["one of several picked is enough", { audience: ["europe"] }, ["press", "europe"], "for-you"],
    ["one of several groups is enough", { audience: ["press", "europe"] }, ["europe"], "for-you"],
    ["for you goes before everyone", { audience: ["everyone", "press"] }, ["press"], "for-you"],
    ["everyone goes before not", { audience: ["everyone", "press"] }, ["africa"], "everyone"],
    [
      "takes part goes before for you",
      { contributors: takesPart("press") },
      ["press"],
      "takes-part",
    ],
    ["a contributor above", { contributors: takesPart("network") }, ["africa"], "takes-part"],
    ["a contributor below", { contributors: takesPart("africa") }, ["network"], "takes-part"],
    ["a contributor beside", { contributors: takesPart("europe") }, ["africa"], "everyone"],
    [
      "a contributor of a session for others",
      { audience: ["press"], contributors: takesPart("africa") },
      ["africa"],
      "takes-part",
    ],
    [
      "everyone as contributor gives everyone, never takes part",
      { audience: ["press"], contributors: takesPart("everyone") },
      ["africa"],
      "everyone",
    ],
    [
      "everyone as contributor leaves for you to whom it is for",
      { audience: ["press"], contributors: takesPart("everyone") },
      ["press"],
      "for-you",
    ],
    ["picking everyone is no group", { audience: ["press"] }, ["everyone"], "not"],
    [
      "picking everyone makes no one take part",
      { contributors: takesPart("everyone") },
      ["everyone"],
      "everyone",
    ],
    [
      "a person is no group",
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
      "have their session's audience",
      { audience: ["press"], items: [{ title: "1" }] },
      ["africa"],
      ["not"],
      "not",
    ],
    [
      "have that of the item above them before their session's",
      {
        audience: ["press"],
        items: [{ title: "1", audience: ["africa"], items: [{ title: "a" }] }],
      },
      ["africa"],
      ["for-you", "for-you"],
      "for-you",
    ],
    [
      "an empty list counts as none",
      { audience: ["press"], items: [{ title: "1", audience: [] }] },
      ["press"],
      ["for-you"],
      "for-you",
    ],
    [
      "for everyone are for everyone whom the session is for, and that is not all",
      { audience: ["press"], items: [{ title: "1", audience: ["everyone"] }] },
      ["africa"],
      ["not"],
      "not",
    ],
    [
      "for everyone of a session for some are for them",
      { audience: ["press"], items: [{ title: "1", audience: ["everyone"] }] },
      ["press"],
      ["for-you"],
      "for-you",
    ],
    [
      "for everyone of a session for everyone are for everyone",
      { items: [{ title: "1", audience: ["everyone"] }] },
      ["press"],
      ["everyone"],
      "everyone",
    ],
    [
      "for everyone below an item for some reach the session's audience, not that item's",
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
      "in which everyone takes part are for everyone whom the session is for",
      {
        audience: ["press"],
        items: [{ title: "1", audience: ["africa"], contributors: takesPart("everyone") }],
      },
      ["press"],
      ["for-you"],
      "for-you",
    ],
    [
      "in which everyone takes part keep others out of a session for some",
      { audience: ["press"], items: [{ title: "1", contributors: takesPart("everyone") }] },
      ["africa"],
      ["not"],
      "not",
    ],
    [
      "in which the group takes part make the session so",
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
      "do not hand down who takes part",
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

  it("mutes nothing, and says where the group and where everyone takes part", () => {
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

describe("a pick", () => {
  const tree = audienceTree(AUDIENCES);

  it("reaches what is above and below, and nothing beside", () => {
    expect([...reachOf(tree, ["sections"]).reach].sort()).toEqual([
      "africa",
      "europe",
      "network",
      "sections",
    ]);
  });

  it("names the ids that this agenda does not have, and ignores them", () => {
    const { reach, unknown } = reachOf(tree, ["asia", "press", "toString"]);
    expect([...reach]).toEqual(["press"]);
    expect(unknown).toEqual(["asia", "toString"]);
  });

  it("knows everyone, who is no one's parent", () => {
    const { reach, unknown } = reachOf(tree, ["everyone"]);
    expect([...reach]).toEqual(["everyone"]);
    expect(unknown).toEqual([]);
  });

  it("is of a tree whose roots and branches keep the document's order", () => {
    expect(tree.roots.map(({ id }) => id)).toEqual(["network", "press"]);
    expect(tree.childrenOf("sections").map(({ id }) => id)).toEqual(["africa", "europe"]);
  });
});

/** The rules once more, slowly, each as it is written; no code in common with what is tested. */
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
  // A parent is one of those before it, so that there is no cycle.
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

  it("is sound for parse", () => {
    fc.assert(
      fc.property(agenda, (agenda) => {
        expect(parse(agenda).problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("is judged as the rules say, node by node", () => {
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

  it("counts for each group the sessions that it alone would leave", () => {
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

  it("counts only sessions that another filter leaves", () => {
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

  it("loses no session when more groups are picked", () => {
    fc.assert(
      fc.property(agenda, picks, picks, (agenda, some, more) => {
        const before = left(agenda, some).map(({ session }) => session);
        const after = left(agenda, [...some, ...more]).map(({ session }) => session);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what is for everyone, whatever is picked", () => {
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

  it("does not change by the order or repetition of a pick", () => {
    fc.assert(
      fc.property(agenda, picks, (agenda, picked) => {
        const concerns = (ids: string[]) => judge(agenda, ids).map(({ concern }) => concern);
        expect(concerns([...picked, ...picked].reverse())).toEqual(concerns(picked));
      }),
    );
  });
});
