/** Which of the given sessions overlap, so that nobody can attend all of them. */
import { eachSession } from "../../audience/audience.ts";
import type { Session } from "../../document/schema.ts";
import type { Passage, ViewContext } from "../../list/context.ts";
import { endOf } from "../../list/end.ts";
import { sessionTitle } from "../../list/panel-card.ts";
import { instantIn } from "../../time/zone.ts";

/**
 * For the id of each overlapping session, the titles of the sessions it overlaps, in order of start.
 * Instants are compared, not local times. A session that begins when another ends does not overlap
 * it. Sessions that are cancelled or have no start never overlap.
 *
 * @param ids ids of the sessions to compare; unknown ones are ignored
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
    // A session of zero length still counts as a moment.
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
