/**
 * Generates agendas of any size for load tests. The same options always give the same bytes, so
 * figures can be compared between runs and machines.
 *
 *     node examples/data/generate.mjs --sessions 1000 --days 3 --groups 8 --seed 1 > big.json
 *
 * In a browser: `import { generate } from "./generate.mjs"`; Node's modules are only imported in
 * Node.
 */

const words = (/** @type {string} */ list) => list.split("|");
const TYPES = words("panel|workshop|working-group|exercise|plenary|ceremony|other");
const ROLES = words("lead|moderator|speaker|panellist|participant");
const ADMISSIONS = words("open|registered|invitation|internal");
const ATTENDANCES = words("in-person|in-person|in-person|in-person|hybrid|online");
const TRACKS = words("Climate|Housing|Mobility|Culture|Digital rights");
const GROUPS = words("Finance|Health|Heritage|Ports|Water|Food|Peace|Islands|Mountains|Deltas");
const FIRST = words("Ada|Bao|Chidi|Dilnoza|Elif|Farid|Grace|Hana|Inés|Jomo|Kaito|Lupe|Moana|Nils");
const LAST = words(
  "Abara|Bellweather|Castelló|Duman|Eriksdal|Fonoti|Ghaffar|Horowai|Ibarrola|Jafari",
);
const TOPICS = words(
  "water|night buses|school meals|public archives|small loans|empty houses|heatwaves|local taxes|" +
    "street markets|ferries|open data|riverbanks|care work|allotments|libraries|twin towns",
);
const OPENINGS = words(
  "What we know about|The price of|A second look at|Mapping|Paying for|Sharing|Ten lessons from|" +
    "The quiet return of|Who decides on",
);
const ENDINGS = words(
  "|||| after dark| in small towns| on a shrinking budget| before the next election|" +
    ": what three cities tried and two gave up|: a practical exchange",
);
const SENTENCES = [
  "Three cities show what they tried, what it cost and what they would leave out next time.",
  "The figures are read in pairs, and every pair has to agree on one thing to change.",
  "No slides: the speakers answer what the first row asks, then the last one.",
  "A short introduction is followed by work at tables, each with a facilitator and a map.",
  "The group takes up where it stopped in the autumn and settles the two points still open.",
  "Bring one document from your own administration that you are not proud of.",
];
/** Start times, in minutes of the day. Coffee (11:00) and lunch (13:30) are in the gaps. */
const SLOTS = [540, 600, 690, 750, 900, 960, 1020, 1080];

/** mulberry32: 32 bits of state, the same sequence in every engine. @param {number} seed */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {object} [options]
 * @param {number} [options.sessions] total number, including breaks; default 100
 * @param {number} [options.days] number of days, from Monday 2027-03-01; default 3
 * @param {number} [options.groups] number of audiences, in a tree of two levels; default 8
 * @param {number} [options.seed] default 1
 * @returns {import("@plenary/core").Agenda} an agenda document, format 1
 * @throws {RangeError} if an option is not a whole number or is too small
 */
export function generate({ sessions = 100, days = 3, groups = 8, seed = 1 } = {}) {
  for (const [name, value] of Object.entries({ sessions, days, groups, seed }))
    if (!Number.isSafeInteger(value) || value < (name === "days" ? 1 : 0))
      throw new RangeError(`${name} must be a whole number, not ${value}`);

  const random = mulberry32(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const chance = (/** @type {number} */ odds) => random() < odds;
  const pick = (/** @type {any[]} */ list) => list[below(list.length)];
  /** @type {<T>(count: number, make: (index: number) => T) => T[]} */
  const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

  const roots = Math.ceil(groups / 4);
  const audiences = times(groups, (i) => {
    const round = Math.floor((i - roots) / GROUPS.length);
    return i < roots
      ? { id: `group-${i + 1}`, name: `Council ${i + 1}` }
      : {
          id: `group-${i + 1}`,
          name: GROUPS[(i - roots) % GROUPS.length] + (round ? ` ${round + 1}` : ""),
          parent: `group-${(i % roots) + 1}`,
        };
  });
  // As many rooms as a slot has sessions at most, so that no two share a room.
  const places = times(Math.max(4, Math.ceil(sessions / days / SLOTS.length)), (i) => ({
    id: `room-${i + 1}`,
    name: i ? `Room ${i + 1}` : "Plenary hall",
  }));
  const people = times(Math.max(10, Math.ceil(sessions / 5)), (i) => ({
    id: `person-${i + 1}`,
    name: `${pick(FIRST)} ${pick(LAST)}`,
    organisation: `City of ${pick(LAST)}`,
  }));

  const topic = () => [...new Set(times(chance(0.3) ? 2 : 1, () => pick(TOPICS)))].join(" and ");
  const title = () => `${pick(OPENINGS)} ${topic()}${pick(ENDINGS)}`;
  const paragraph = () => `${pick(SENTENCES.slice(0, 3))} ${pick(SENTENCES.slice(3))}`;
  const audience = (/** @type {number} */ forEveryone) =>
    groups === 0 || chance(forEveryone)
      ? ["everyone"]
      : [...new Set(times(1 + below(2), () => pick(audiences).id))];
  const contributor = () => ({
    role: pick(ROLES),
    ...(groups && chance(0.1) ? { audience: [pick(audiences).id] } : { person: pick(people).id }),
  });
  const item = () => ({
    title: title(),
    ...(chance(0.3) && { audience: audience(0.3) }),
    ...(chance(0.4) && { contributors: [contributor()] }),
    ...(chance(0.2) && { items: times(2, () => ({ title: title() })) }),
  });

  /** @returns {import("@plenary/core").Day} */
  const makeDay = (/** @type {number} */ day) => {
    const at = (/** @type {number} */ minutes) =>
      new Date(Date.UTC(2027, 2, 1 + day, 0, minutes)).toISOString().slice(0, 16);
    const pause = (/** @type {string} */ title, /** @type {[number, number]} */ [start, end]) => ({
      id: `${title.toLowerCase()}-${day + 1}`,
      title,
      type: "break",
      start: at(start),
      end: at(end),
      audience: ["everyone"],
    });

    const first = Math.floor((sessions * day) / days);
    const count = Math.floor((sessions * (day + 1)) / days) - first;
    const breaks = count < 14 ? [] : [pause("Coffee", [660, 690]), pause("Lunch", [810, 900])];
    const working = count - breaks.length;
    // In total 15 % are for everyone. Breaks count too; other sessions make up the rest.
    const forEveryone = (0.15 * count - breaks.length) / working;

    const session = (/** @type {number} */ i) => {
      const id = `session-${first + i + 1}`;
      const minutes = pick([30, 45, 45, 60, 60]);
      const start =
        (SLOTS[Math.floor((i * SLOTS.length) / working)] ?? 0) + pick([0, 0, 60 - minutes]);
      const attendance = pick(ATTENDANCES);
      const status = chance(0.9) ? "confirmed" : pick(["cancelled", "moved", "tentative"]);
      return {
        id,
        title: title(),
        type: pick(TYPES),
        start: at(start),
        end: at(start + minutes),
        ...(attendance !== "online" && { place: `room-${(i % places.length) + 1}` }),
        summary: times(chance(0.15) ? 3 : 1, paragraph).join("\n\n"),
        audience: audience(forEveryone),
        contributors: times(1 + below(3), contributor),
        ...(chance(0.2) && { itemsTitle: "Order of business", items: times(2 + below(4), item) }),
        attendance,
        admission: pick(ADMISSIONS),
        ...(chance(0.4) && { track: pick(TRACKS) }),
        ...(attendance !== "in-person" && {
          links: [{ url: `https://example.org/join/${id}`, rel: "join" }],
        }),
        ...(status !== "confirmed" && { status }),
        ...(status === "moved" && {
          was: { start: at(start - 60), end: at(start - 60 + minutes) },
        }),
        ...(status === "cancelled" && { notice: "Cancelled: the speakers could not travel." }),
      };
    };
    // All times have the same format, so they can be compared as strings.
    const listed = [...times(working, session), ...breaks].sort((a, b) =>
      a.start < b.start ? -1 : Number(a.start > b.start),
    );
    return { date: at(0).slice(0, 10), sessions: /** @type {any} */ (listed) };
  };

  return {
    format: 1,
    id: `generated-${sessions}-${days}-${groups}-${seed}`,
    title: `Generated programme, ${sessions} sessions`,
    language: "en",
    timeZone: "Europe/Madrid",
    venue: { name: "Generated Hall", city: "Barcelona" },
    state: "draft",
    revision: 1,
    updated: "2026-11-20T09:00:00Z",
    audiences,
    places,
    people,
    days: times(days, makeDay),
  };
}

/** Prints an agenda if Node was started with this file; errors go to stderr with exit code 2. */
async function command() {
  if (typeof process === "undefined" || !process.argv?.[1]) return;
  const { realpath } = await import("node:fs/promises");
  const { pathToFileURL } = await import("node:url");
  // argv has the path as typed, import.meta the real path.
  const started = await realpath(process.argv[1]).catch(() => "");
  if (import.meta.url !== pathToFileURL(started).href) return;

  const { parseArgs } = await import("node:util");
  const flag = /** @type {const} */ ({ type: "string" });
  try {
    const { values } = parseArgs({
      options: { sessions: flag, days: flag, groups: flag, seed: flag },
    });
    const numbers = Object.entries(values).map(([name, value]) => [name, Number(value || "none")]);
    process.stdout.write(`${JSON.stringify(generate(Object.fromEntries(numbers)))}\n`);
  } catch (error) {
    process.stderr.write(`generate: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}

command();
