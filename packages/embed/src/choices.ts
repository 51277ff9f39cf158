/**
 * Applies the attributes that set choices, and the one that says where choices are kept. Absent
 * attributes leave the reader's choices alone.
 */
import type { Preset, Store } from "@plenary/widgets";
import { createKept } from "@plenary/widgets/kept";

/** Skips absent attributes: another element that shares the store may set them. */
export function applyStated(element: Element, store: Store): void {
  for (const name of element.getAttributeNames()) applyChoice(element, store, name);
}

/** @param name of the attribute that was added, changed or removed */
export function applyChoice(element: Element, store: Store, name: string): void {
  const value = element.getAttribute(name);
  if (name === "storage")
    store.use(createKept).use(value === "on" || value === "off" ? value : "asked");
  if (name === "time-zone") store.choose({ zone: value ?? "event" });
  if (name === "day") store.choose({ day: value ?? undefined });
  if (name === "type") store.choose({ types: idsIn(value) });
  if (name === "place") store.choose({ places: idsIn(value) });
  // Only one, since the text of a track may contain commas.
  if (name === "track") store.choose({ tracks: value ? [value] : [] });
  if (name === "audience" || name === "lock-audience") {
    const ids = element.getAttribute("audience");
    const isLocked = element.hasAttribute("lock-audience");
    // A part must not undo the lock of another part that shares the store.
    if (name === "lock-audience" || isLocked) store.lock(false);
    if (name === "audience" || ids !== null) store.choose({ audiences: idsIn(ids) });
    if (isLocked) store.lock(true);
  }
}

const idsIn = (text: string | null) =>
  (text ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);

/** The presets in an element's attribute: `Label: id, id; Label: id`. */
export function presetsOf(element: Element): Preset[] {
  return (element.getAttribute("presets") ?? "").split(";").flatMap((one) => {
    const [label = "", ids = ""] = one.split(":");
    return label.trim() ? { label: label.trim(), audiences: idsIn(ids) } : [];
  });
}
