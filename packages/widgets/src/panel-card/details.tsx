import type { ComponentChildren } from "preact";

/**
 * What a short row of a list leaves out, and the button that opens it. Whether it is a short row the
 * stylesheet decides, by the container's width: where there is room, and on paper, all of it is
 * shown and there is no button. So nothing is measured, and the browser's own search finds it all.
 *
 * No component: a programme has hundreds, and the document remembers which of them are open.
 * @param id of the card's heading, with which the button is named
 * @param label the button's word
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

/** Opens or closes what a button stands for. */
export function unfold(button: HTMLElement, open: boolean) {
  button.setAttribute("aria-expanded", `${open}`);
  const details = button.nextElementSibling as HTMLElement;
  if (open) details.removeAttribute("hidden");
  else details.setAttribute("hidden", "until-found");
}
