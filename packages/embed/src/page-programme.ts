/**
 * A programme on this page: one store, and what the elements that show it have in common. It is an
 * element's own, or shared by the parts with the same address, or that of the element which `for`
 * names. Counted by its users: it follows what the reader does for as long as there is one.
 */
import type { ParseResult } from "@plenary/core";
import { createStore, UNFILTERED } from "@plenary/widgets";
import { signal } from "@preact/signals";
import type { Loaded } from "./load.ts";
import { acts, features, type Overlaid } from "./plugged.ts";

export interface PageProgramme extends Overlaid {
  /** The fragment of the page's address that the choices were read from: the first element reads it. */
  link: string | undefined;
  /** Loads the address again; undefined unless an element loads it. */
  reload: (() => void) | undefined;
  /** Reads what was loaded into the store; what one element has read is not read again. */
  read(loaded: Loaded, at: number | undefined): ParseResult;
  /** @returns a function for when the element no longer uses it */
  use(): () => void;
}

const shared = new Map<string, PageProgramme>();

/** @param url of the parts that share it; without one, it is an element's own */
export function pageProgramme(url?: string): PageProgramme {
  const found = url === undefined ? undefined : shared.get(url);
  if (found) return found;
  const store = createStore({}, { features });
  let last: { loaded: Loaded; result: ParseResult } | undefined;
  let users = 0;
  let stop = () => {};
  // A filter that waited for the acts in vain must not hide sessions when they come after all.
  const giveUp = (state: typeof acts.value) => {
    if (state === "late") store.choose(UNFILTERED);
  };
  const made: PageProgramme = {
    store,
    link: undefined,
    reload: undefined,
    overlays: new Map(),
    read(loaded, at) {
      if (last?.loaded === loaded) {
        if (last.result.agenda) store.confirm(at);
        else store.setStatus("failed");
        return last.result;
      }
      const result = store.renew(loaded.document, at);
      last = { loaded, result };
      return result;
    },
    use() {
      if (++users === 1) {
        const stops = [store.start(), acts.subscribe(giveUp)];
        stop = () => {
          for (const each of stops) each();
        };
      }
      return () => {
        if (--users) return;
        stop();
        if (url !== undefined && shared.get(url) === made) shared.delete(url);
      };
    },
  };
  if (url !== undefined) shared.set(url, made);
  return made;
}

const shown = new WeakMap<Element, PageProgramme>();
/** Counts the changes of `shown`. */
const changes = signal(0);

/** Records which programme an element shows; undefined when it shows none any more. */
export function register(element: Element, programme: PageProgramme | undefined): void {
  if (programme) shown.set(element, programme);
  else shown.delete(element);
  changes.value = changes.peek() + 1;
}

/**
 * The programme of the element that `for` names. That element may be added later or switch to another
 * programme: an effect that reads this runs again.
 */
export function namedProgramme(element: Element): PageProgramme | undefined {
  changes.value;
  const root = element.getRootNode() as Document | ShadowRoot;
  const other = root.getElementById?.(element.getAttribute("for") ?? "");
  return other && other !== element ? shown.get(other) : undefined;
}
