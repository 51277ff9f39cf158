/** Which of the six parts of a card each contestant draws: who draws less is faster for it. */
import type { Session } from "./contestants/contestant.ts";
import type { Context } from "./measures/context.ts";
import { visit } from "./visit.ts";

export const SIX = ["times", "title", "room", "people", "text", "tags"] as const;
export type Part = (typeof SIX)[number];

export interface Drawn {
  count: number;
  missing: Part[];
}

/** Texts of which one has to stand on the card, for each part that the session has. */
function expected(session: Session): [Part, string[]][] {
  const [hours = "", minutes = ""] = session.start.slice(11).split(":");
  const clock = [hours, `${Number(hours)}`, `${Number(hours) % 12 || 12}`].map(
    (hour) => `${hour}:${minutes}`,
  );
  return [
    ["times", clock],
    ["title", [session.title]],
    ["room", [session.room]],
    ["people", session.people.split(", ").slice(0, 1)],
    ["text", [session.text.slice(0, 40)]],
    ["tags", session.tags.slice(0, 1)],
  ];
}

const SESSIONS = 10;

export async function draws({ browser, url, contestant, dataOf }: Context): Promise<Drawn> {
  const { name, parts } = contestant;
  const sessions = dataOf(SESSIONS).programme.days.flatMap((day) => day.sessions);
  const texts = await visit(browser, `${url}/${name}/stage.html`, {}, async ({ page }) =>
    page.evaluate(
      async ({ parts, sessions, address }) => {
        await probe.mount(parts, sessions, await (await fetch(address)).json());
        return Array.from({ length: sessions }, (_, i) => probe.textOf(parts, i + 1));
      },
      { parts, sessions: SESSIONS, address: `${url}/${name}/${SESSIONS}.json` },
    ),
  );
  const missing = new Set<Part>();
  for (const [index, session] of sessions.entries()) {
    for (const [part, some] of expected(session)) {
      if (!some.some((text) => texts[index]?.includes(text))) missing.add(part);
    }
  }
  return { count: SIX.length - missing.size, missing: SIX.filter((part) => missing.has(part)) };
}
