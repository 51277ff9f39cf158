/**
 * A hand-written list: a template cloned for each session, and a filter that sets `hidden`. This is
 * what a careful developer would write for one site, and the baseline for a library.
 */
import "./card.css";
import type { Part } from "../scenes.ts";
import type { Contestant, Programme, Session } from "./contestant.ts";

const FILL: Record<Part, (el: Element, session: Session) => void> = {
  title: (el, { title }) => {
    el.textContent = title;
  },
  times: (el, session) => {
    el.textContent = timesOf(session);
  },
  room: (el, { room }) => {
    el.textContent = room;
  },
  people: (el, { people }) => {
    el.textContent = people;
  },
  text: (el, { text }) => {
    el.textContent = text;
  },
  tags: (el, { tags }) => {
    for (const tag of tags) el.append(element("span", "", tag));
  },
};

/** A card with the scene's parts; vanilla and the calendars share it. */
export function fillCard(session: Session, parts: readonly Part[]): HTMLElement {
  // A page draws one scene, so one template serves all its cards.
  card ??= template(parts);
  const root = card.cloneNode(true) as HTMLElement;
  parts.forEach((part, index) => {
    FILL[part](root.children[index] as Element, session);
  });
  return root;
}

export const timesOf = ({ start, end }: Session) => `${start.slice(11)}–${end.slice(11)}`;

let card: HTMLElement | undefined;

function template(parts: readonly Part[]): HTMLElement {
  const root = element("article", "card");
  root.append(...parts.map((part) => element(part === "title" ? "h3" : "p", `card-${part}`)));
  return root;
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

interface Row {
  item: HTMLElement;
  session: Session;
}

/** @param className class of the whole list */
export function vanillaList(className: string): Contestant<Programme> {
  let list: HTMLElement | undefined;
  let days: { section: HTMLElement; rows: Row[] }[] = [];
  let folded: string[] | undefined;

  function show(isShown: (session: Session, index: number) => boolean) {
    let index = 0;
    for (const { section, rows } of days) {
      let left = 0;
      for (const { item, session } of rows) {
        const shown = isShown(session, index++);
        if (item.hidden === shown) item.hidden = !shown;
        left += Number(shown);
      }
      section.hidden = left === 0;
    }
  }

  return {
    prepare: (programme) => programme as Programme,
    mount(el, data) {
      list = element("div", className);
      days = data.days.map(({ title, sessions }) => {
        const section = element("section", "day");
        const ol = element("ol", "");
        const rows = sessions.map((session) => {
          const item = element("li", "");
          item.append(fillCard(session, data.parts));
          ol.append(item);
          return { item, session };
        });
        section.append(element("h2", "", title), ol);
        list?.append(section);
        return { section, rows };
      });
      el.append(list);
    },
    filter: (group) => show(({ keptBy }) => group === undefined || keptBy.includes(group)),
    search(text) {
      folded ??= days.flatMap(({ rows }) =>
        rows.map(({ session }) => Object.values(session).join(" ").toLowerCase()),
      );
      const texts = folded;
      show((_, index) => texts[index]?.includes(text.toLowerCase()) ?? false);
    },
    unmount() {
      list?.remove();
      list = undefined;
      days = [];
      folded = undefined;
    },
  };
}
