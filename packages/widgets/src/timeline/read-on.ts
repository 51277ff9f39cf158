/** From a control that leaves with what it ends: the focus goes on to the days, or stays in the widget. */
export function readOn(control: Element): void {
  const root = control.closest<HTMLElement>(".plenary");
  const next = root?.querySelector<HTMLElement>("[part=timeline]") ?? root;
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
