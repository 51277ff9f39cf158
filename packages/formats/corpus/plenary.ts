/** The reader of this package, as the scorer takes it. */
import { fromText } from "@plenary/formats";
import type { Case, Found } from "./score.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is plain data
type Data = any;

const clock = (time: string | undefined) => time?.slice(11, 16);

export function readWithPlenary({ text, truth }: Case): Found[] {
  const { agenda } = fromText(text, truth.options) as { agenda: Data };
  if (!agenda) return [];
  const places = new Map((agenda.places ?? []).map(({ id, name }: Data) => [id, name]));
  const groups = new Map((agenda.audiences ?? []).map(({ id, name }: Data) => [id, name]));
  const namesOf = (ids: string[] = []) => ids.map((id) => String(groups.get(id) ?? id));
  return agenda.days.flatMap((day: Data) =>
    day.sessions.map((session: Data): Found => {
      const items: { label?: string; title: string }[] = [];
      const people: { role: string; name: string; isGroup?: boolean }[] = [];
      const peopleOf = (node: Data) => {
        for (const each of node.contributors ?? [])
          people.push({
            role: each.role,
            name: each.name ?? each.label ?? "",
            isGroup: each.audience !== undefined,
          });
      };
      const walk = (list: Data[] = [], depth = 0) =>
        list.forEach((item, index) => {
          items.push({ label: item.label ?? automatic(index, depth), title: item.title });
          peopleOf(item);
          walk(item.items, depth + 1);
        });
      peopleOf(session);
      walk(session.items);
      return {
        date: session.start?.slice(0, 10) ?? day.date,
        start: clock(session.start),
        end: clock(session.end),
        title: session.title,
        place: session.place && String(places.get(session.place)),
        status: session.status,
        type: session.type,
        audience: [...namesOf(session.audience), ...(day.audienceLabel ? [day.audienceLabel] : [])],
        people,
        items,
      };
    }),
  );
}

function automatic(index: number, depth: number): string {
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
  return depth % 3 === 0
    ? `${index + 1}.`
    : depth % 3 === 1
      ? `${String.fromCharCode(97 + index)})`
      : `${roman[index]}.`;
}
