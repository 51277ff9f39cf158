import type { ComponentChildren } from "preact";

/**
 * What a short row leaves out, and the button that opens it. The stylesheet decides by the
 * container's width whether it is a short row: with enough room, and on paper, everything is shown
 * without a button. So nothing is measured, and the browser's own search finds everything.
 *
 * Not a component: a programme has hundreds, and the DOM remembers which are open.
 * @param id of the card's heading, part of the button's accessible name
 * @param label the button's text
 */
export function details(content: ComponentChildren, id: string, label: string) {
  return (
    <>
      <button
        type="button"
        class="plenary-open"
        part="open"
        id={`${id}-open`}
        aria-expanded="false"
        aria-labelledby={`${id}-open ${id}`}
        onClick={({ currentTarget }) =>
          unfold(currentTarget, currentTarget.getAttribute("aria-expanded") === "false")
        }
      >
        {label}
      </button>
      <div class="plenary-details" hidden="until-found" {...whenFound}>
        {content}
      </div>
    </>
  );
}

const whenFound = {
  onbeforematch: ({ currentTarget }: Event) =>
    unfold((currentTarget as Element).previousElementSibling as HTMLElement, true),
};

/** Opens or closes the details that follow a button. */
export function unfold(button: HTMLElement, open: boolean) {
  button.setAttribute("aria-expanded", `${open}`);
  const details = button.nextElementSibling as HTMLElement;
  if (open) details.removeAttribute("hidden");
  else details.setAttribute("hidden", "until-found");
}

/** Opens everything that is folded in a card. */
export function unfoldAll(card: Element) {
  const button = card.querySelector<HTMLElement>(".plenary-open");
  if (button) unfold(button, true);
  card.querySelector("details")?.setAttribute("open", "");
}
