/** Which of some sessions cannot all be attended, since they run at the same time. */
import { eachSession } from "../agenda/audience.ts";
import type { Session } from "../agenda/schema.ts";
import { instantIn } from "../time/zone.ts";
import type { Passage, ViewContext } from "./context.ts";
import { endOf } from "./now.ts";
import { sessionTitle } from "./panel-card.ts";

/**
 * The titles of those that each runs into, by its id, in the order in which they start; nothing of a
 * session that runs into none. Instants decide, not what the clocks show, and one that begins as
 * another ends does not overlap it. Neither does a session that has no start, or is cancelled.
 *
 * @param ids of the sessions that are compared; ones that the agenda does not have count for nothing
 */
export function overlapsView(
  ids: ReadonlySet<string>,
  context: ViewContext,
): Map<string, Passage[]> {
  const { agenda } = context;
  const found = new Map<string, Passage[]>();
  const timed: { session: Session; start: number; end: number }[] = [];
  for (const { session, day } of eachSession(agenda)) {
    if (!ids.has(session.id) || !session.start || session.status === "cancelled") continue;
    const start = instantIn(agenda, session.start);
    // One that ends as it starts still takes a moment.
    timed.push({ session, start, end: Math.max(start + 1, endOf(session, day, agenda)) });
  }
  timed.sort((a, b) => a.start - b.start);
  for (const one of timed) {
    const others = timed.filter(
      (other) => other !== one && other.start < one.end && one.start < other.end,
    );
    if (!others.length) continue;
    found.set(
      one.session.id,
      others.map(({ session }) => sessionTitle(session, context)),
    );
  }
  return found;
}
