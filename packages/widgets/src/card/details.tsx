import type { ComponentChildren } from "preact";

/**
 * The button in the heading of a row, which opens the rest of the card in place, as in a disclosure
 * (ARIA Authoring Practices). Not a component: a programme has hundreds, and the DOM remembers which
 * are open.
 */
export function opener(title: ComponentChildren, id: string) {
  return (
    <button
      type="button"
      class="plenary-open"
      part="open"
      aria-expanded="false"
      aria-controls={detailsOf(id)}
      onClick={toggle}
    >
      {title}
    </button>
  );
}

/** The id of what a row opens to. @param id of its heading */
const detailsOf = (id: string) => `${id}-details`;

function toggle({ currentTarget }: Event) {
  const row = (currentTarget as Element).closest("article") as Element;
  unfold(row, row.getAttribute("data-state") === "closed");
}

/** What a row opens to. The browser's own search finds it, closed or not. */
export function details(content: ComponentChildren, id: string) {
  return (
    <div id={detailsOf(id)} class="plenary-details" hidden="until-found" {...whenFound}>
      {content}
    </div>
  );
}

const whenFound = {
  onbeforematch: ({ currentTarget }: Event) =>
    unfold((currentTarget as Element).closest("article") as Element, true),
};

/** Opens or closes a row; does nothing to what is no row, or has nothing more. */
export function unfold(row: Element, open: boolean) {
  if (!row.hasAttribute("data-state")) return;
  row.setAttribute("data-state", open ? "open" : "closed");
  row.querySelector(".plenary-open")?.setAttribute("aria-expanded", `${open}`);
  const details = row.querySelector(".plenary-details");
  if (open) details?.removeAttribute("hidden");
  else details?.setAttribute("hidden", "until-found");
}

/** Opens everything that is folded in a card. */
export function unfoldAll(card: Element) {
  unfold(card, true);
  card.querySelector("details")?.setAttribute("open", "");
}
