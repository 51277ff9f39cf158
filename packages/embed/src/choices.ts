/**
 * Attributes that stand for choices become them, and one says what is kept of these; absent ones
 * leave what the reader chose.
 */
import type { Preset, Store } from "@plenary/widgets";

const NAMES = ["storage", "time-zone", "day", "audience", "lock-audience"];

/** What this element does not state, another that shares the store may. */
export function applyStated(element: Element, store: Store): void {
  for (const name of NAMES) if (element.hasAttribute(name)) applyChoice(element, store, name);
}

/** @param name of the attribute that came, changed or went */
export function applyChoice(element: Element, store: Store, name: string): void {
  const value = element.getAttribute(name);
  if (name === "storage") store.kept.use(value === "on" || value === "off" ? value : "asked");
  if (name === "time-zone") store.choose({ zone: value ?? "event" });
  if (name === "day") store.choose({ day: value ?? undefined });
  if (name === "audience" || name === "lock-audience") {
    const ids = element.getAttribute("audience");
    const isLocked = element.hasAttribute("lock-audience");
    // The lock of another part that shares the store is not this one's to open.
    if (name === "lock-audience" || isLocked) store.lock(false);
    if (name === "audience" || ids !== null) store.choose({ audiences: idsIn(ids ?? "") });
    if (isLocked) store.lock(true);
  }
}

const idsIn = (text: string) =>
  text
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);

/** The presets that an element states: `Label: id, id; Label: id`. */
export function presetsOf(element: Element): Preset[] {
  return (element.getAttribute("presets") ?? "").split(";").flatMap((one) => {
    const [label = "", ids = ""] = one.split(":");
    return label.trim() ? { label: label.trim(), audiences: idsIn(ids) } : [];
  });
}
