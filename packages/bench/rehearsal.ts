/**
 * Before anything is timed, each contestant performs its actions once. It must show the same sessions
 * in the same order as the others, filter to the same ones, and leave nothing behind. A contestant
 * that draws fewer than the scene's parts has less work, so missing parts are reported.
 */

import type { Session } from "./contestants/contestant.ts";
import { GROUP } from "./data.ts";
import { type Context, folderOf } from "./measures/context.ts";
import type { Part } from "./scenes.ts";
import { visit } from "./visit.ts";

/** For each part, texts of which the card must contain at least one. */
function expected(session: Session): Record<Part, string[]> {
  const [hours = "", minutes = ""] = session.start.slice(11).split(":");
  const clock = [hours, `${Number(hours)}`, `${Number(hours) % 12 || 12}`].map(
    (hour) => `${hour}:${minutes}`,
  );
  return {
    title: [session.title],
    times: clock,
    room: [session.room],
    people: session.people.split(", ").slice(0, 1),
    text: [session.text.slice(0, 40)],
    tags: session.tags.slice(0, 1),
  };
}

/**
 * Mounts, filters and unmounts once, and compares what is shown with the programme.
 * @returns the scene's parts that are missing
 */
export async function rehearse(context: Context, sessions: number): Promise<Part[]> {
  const { browser, contestant, scene, dataOf } = context;
  const { name, parts } = contestant;
  const { programme, kept } = dataOf(sessions);
  const all = programme.days.flatMap((day) => day.sessions);
  const { mounted, filtered, back, left } = await visit(
    browser,
    `${folderOf(context)}/stage.html`,
    {},
    ({ page }) =>
      page.evaluate(
        async ({ parts, sessions, address, group }) =>
          probe.rehearse(parts, sessions, await (await fetch(address)).json(), group),
        { parts, sessions, address: `${folderOf(context)}/${sessions}.json`, group: GROUP },
      ),
  );
  const problems = [
    order(mounted) !== `${all.map((_, index) => index + 1)}` && "mounts other sessions",
    order(filtered) !== `${kept}` && `filters to ${filtered.length}, not ${kept.length}`,
    order(back) !== order(mounted) && "does not show all sessions again",
    left > 0 && "leaves something behind when unmounted",
  ].filter(Boolean);
  if (problems.length) throw new Error(`${name}, ${scene.name}: ${problems.join(", ")}`);

  const missing = new Set<Part>();
  for (const { number, text } of mounted) {
    const session = all[number - 1];
    // A break has no people, and may be drawn as a line rather than a card.
    if (!session?.people) continue;
    const some = expected(session);
    for (const part of scene.parts) {
      if (some[part].length && !some[part].some((one) => text.includes(one))) missing.add(part);
    }
  }
  return scene.parts.filter((part) => missing.has(part));
}

const order = (list: readonly { number: number }[]) => `${list.map(({ number }) => number)}`;
