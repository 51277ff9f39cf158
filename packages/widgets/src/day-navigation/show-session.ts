/**
 * Brings a session's card into view, and the focus to its heading, from where reading goes on.
 * @returns whether it is drawn
 */
export function showSession(root: ParentNode, id: string): boolean {
  const card = cardOf(root, id);
  if (!card) return false;
  // As the browser does when its own search finds something in what is folded.
  for (const folded of [
    card.closest("[hidden=until-found]"),
    card.querySelector(".plenary-details"),
  ]) {
    folded?.removeAttribute("hidden");
    folded?.dispatchEvent(new Event("beforematch"));
  }
  const heading = card.firstElementChild as HTMLElement;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  keepInView(card);
  return true;
}

/** Frames until all that lies between has been laid out, and changed its height. */
const SETTLED = 60;

/** Scrolls to a card that others still push about, until the reader wants to be elsewhere. */
function keepInView(card: HTMLElement): void {
  const reader = new AbortController();
  for (const act of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(act, () => reader.abort(), { signal: reader.signal, passive: true });
  }
  const look = (left: number) => {
    if (reader.signal.aborted) return;
    card.scrollIntoView();
    if (left) requestAnimationFrame(() => look(left - 1));
    else reader.abort();
  };
  look(SETTLED);
}

/** Milliseconds, and how often: days are drawn after the choices, a grid after it has been measured. */
const AGAIN = 50;
const TRIES = 40;

/** The same once the card is drawn, with all that the session has: what is folded, or its dialog. */
export function openSession(root: ParentNode, id: string, tries = TRIES): void {
  if (!showSession(root, id)) {
    if (tries) setTimeout(() => openSession(root, id, tries - 1), AGAIN);
    return;
  }
  // A card far down is drawn when it has come into view.
  setTimeout(() => {
    const card = cardOf(root, id);
    card?.querySelector("details")?.setAttribute("open", "");
    const opener = card?.querySelector("[aria-haspopup]:not([data-more])");
    // It does not bubble: this is no act of the reader's.
    opener?.dispatchEvent(new Event("click"));
  }, AGAIN);
}

function cardOf(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);
}
