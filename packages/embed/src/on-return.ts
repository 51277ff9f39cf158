/**
 * What the reader had in the elements of a page when they left it, for when they come back and the
 * browser has kept nothing: by Back without its page cache, or by a reload. It is written into the state of the history entry
 * when the page is left: at `pagehide`, or at `beforeunload`, since on a reload `pagehide` is too late.
 *
 * A page may also live on while a script replaces its body, as Turbo and pjax do. By the time that an
 * element is removed, the entry may be that of the next page, so what it had stays in memory, by the
 * address of the page. `popstate` tells a return from a new visit to the same address.
 */
import type { Choices } from "@plenary/widgets";

/** What an element shows. */
interface Shown {
  /** The id of its agenda. */
  agenda: string;
  /** What was chosen since its programme came; undefined if another element sets the choices. */
  choices: Partial<Choices> | undefined;
}

/** What the reader had in an element. */
export interface Left extends Shown {
  tag: string;
  /** Ids of the sessions whose folded part was open. */
  open: string[];
  /** The session at the top of the window and its distance from it: heights may change meanwhile. */
  place: { id: string; top: number } | undefined;
}

/** The elements on the page. What they show is unknown until their programme has come. */
const shown = new Map<Element, () => Shown | undefined>();
/** What waits for elements to come back, by the address of their page. */
const left = new Map<string, Left[]>();
/** The address that the reader came back to. */
let returned: string | undefined;
/** Whether the reader has acted since. Then the page stays where they scrolled to. */
let hasActed = false;
/** The session at the top of the window, measured before its element may be removed. */
let stood: { element?: Element; place?: Left["place"] } = {};

const here = () => location.pathname + location.search;

/**
 * @param look what the element shows
 * @returns `take`, which gives what the reader had in it, once its programme has come
 */
export function followReturn(element: Element, look: () => Shown | undefined) {
  if (returned === undefined) start();
  // Listeners of the page, which may replace its body, come first if they were added first.
  else if (globalThis.event?.type === "popstate") arrive();
  let address = here();
  if (returned !== address) left.delete(address);
  const waiting = left.get(address) ?? [];
  shown.set(element, look);
  return {
    take(agenda: string): Left | undefined {
      address = here();
      const found = waiting.find((one) => one.agenda === agenda && one.tag === element.localName);
      if (!found) return undefined;
      waiting.splice(waiting.indexOf(found), 1);
      return hasActed ? { ...found, place: undefined } : found;
    },
    end() {
      const last = recordOf(element);
      shown.delete(element);
      // It starts again at once, with another programme.
      if (element.isConnected) return;
      if (returned === address) returned = "";
      left.set(address, [...(left.get(address) ?? []), ...last]);
    },
  };
}

function arrive(): void {
  measure();
  returned = here();
  hasActed = false;
  const { plenary } = Object(history.state);
  if (!left.has(returned)) left.set(returned, Array.isArray(plenary) ? [...plenary] : []);
}

function start(): void {
  const act = () => {
    hasActed = true;
  };
  const write = () => {
    measure();
    const plenary = [...shown.keys()].flatMap(recordOf).concat(left.get(here()) ?? []);
    const { state } = history;
    const isPlain = state === null || Object.getPrototypeOf(state) === Object.prototype;
    if (isPlain && plenary.length) history.replaceState({ ...state, plenary }, "");
  };
  arrive();
  for (const [listener, ...types] of [
    [arrive, "popstate"],
    // It may be on a link to a page that replaces the body of this one.
    [measure, "click"],
    [act, "wheel", "touchmove", "pointerdown", "keydown"],
    [write, "beforeunload", "pagehide"],
  ] as const) {
    for (const type of types) addEventListener(type, listener, { capture: true, passive: true });
  }
}

function recordOf(element: Element): Left[] {
  const now = shown.get(element)?.();
  if (!now) return [];
  const open = [...sessionsIn(element)].flatMap((one) =>
    one.querySelector("[part=open][aria-expanded=true], details[open]") ? idOf(one) : [],
  );
  const place = stood.element === element ? stood.place : undefined;
  return [{ ...now, tag: element.localName, open, place }];
}

function measure(): void {
  stood = {};
  for (const element of shown.keys()) {
    for (const one of sessionsIn(element)) {
      const { top, bottom, height } = one.getBoundingClientRect();
      if (!height) continue;
      // At the top of a page, browsers need no help.
      if (scrollY || top < 0 || stood.element) stood = { element, place: { id: idOf(one), top } };
      if (bottom > 0) return;
    }
  }
}

const sessionsIn = (element: Element) =>
  element.shadowRoot?.querySelectorAll<HTMLElement>(".plenary-session, .plenary-cell") ?? [];

const idOf = (one: HTMLElement): string =>
  one.dataset.session ?? idOf(one.firstElementChild as HTMLElement);
