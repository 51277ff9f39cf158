/**
 * Brings a session's card into view, and the focus to its heading, from where reading goes on.
 * @returns whether it is drawn
 */
export function showSession(root: ParentNode, id: string): boolean {
  const card = root.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);
  if (!card) return false;
  // As the browser does when its own search finds something in what is folded.
  const folded = card.closest(".plenary-day-content[hidden]");
  folded?.removeAttribute("hidden");
  folded?.dispatchEvent(new Event("beforematch"));
  const heading = card.firstElementChild as HTMLElement;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  card.scrollIntoView();
  // What lies between may be laid out only now, and change its height.
  requestAnimationFrame(() => card.scrollIntoView());
  return true;
}
