/** For a control that is about to disappear: moves the focus to the days, or else to the root. */
export function focusTimeline(control: Element): void {
  const root = control.closest<HTMLElement>(".plenary");
  const next = root?.querySelector<HTMLElement>("[part=timeline]") ?? root;
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
