/**
 * What is plugged into the elements of this page. The list's script plugs in its own features at
 * once; those of the acts' script may come at any time before or after.
 */
import type { Choices, Feature, Store } from "@plenary/widgets";
import { batch, signal } from "@preact/signals";
import { explainWith } from "./sentence.ts";
import { addStyles } from "./styles.ts";

export const features = signal<readonly Feature[]>([]);

/** A programme that overlays are added to. */
export interface Overlaid {
  readonly store: Store;
  /** By address, or by the document itself if it was given; in the order of the elements. */
  readonly overlays: Map<unknown, AddedOverlay>;
}

export interface AddedOverlay {
  users: number;
  /** Absent while it is loading, and if loading failed. */
  document?: unknown;
}

/** Loads the overlays of an element. @param given documents, or addresses separated by spaces */
export type OverlayLoader = (
  element: HTMLElement,
  programme: Overlaid,
  given: unknown,
) => { poll(): void; refresh(): void; end(): void };

export const overlayLoader = signal<OverlayLoader | undefined>(undefined);

/** Gives the fragment that says what is chosen, for `url-state`. */
export type AddressWriter = (
  store: Store,
  choices: Choices,
  initial: Choices,
  hash: string,
) => string;

export const addressWriter = signal<AddressWriter | undefined>(undefined);

/**
 * Whether the acts may still come: then room is kept for what they add.
 * - `none`: nobody waits for them, since they are here or never will be.
 * - `waiting`: what needs them waits, such as `layout="grid"`.
 * - `late`: it has waited long enough. What they add may still come, but changes nothing that stands.
 */
export const acts = signal<"none" | "waiting" | "late">("none");

/** Features, with their styles for shadow roots. */
export interface Plugs {
  features: readonly Feature[];
  styles: readonly string[];
}

/** Whether the acts have come. */
export const hasActs = signal(false);

export interface Acts extends Plugs {
  startOverlays: OverlayLoader;
  addressOfChoices: AddressWriter;
  /** Makes sentences of a document's problems; without it they are told by their codes. */
  explain?: Parameters<typeof explainWith>[0];
}

export function plugIn({ features: more, styles }: Plugs): void {
  const known = new Set(features.peek().map(({ name }) => name));
  const added = more.filter(({ name }) => !known.has(name));
  batch(() => {
    addStyles(styles);
    if (added.length) features.value = [...features.peek(), ...added];
  });
}

/** Milliseconds to wait for the acts on a page that has loaded already. */
const PATIENCE = 3_000;

/** Lets what needs the acts wait for them: until the page has loaded. */
export function awaitActs(): void {
  acts.value = "waiting";
  const giveUp = () => {
    if (acts.peek() === "waiting") acts.value = "late";
  };
  if (document.readyState === "complete") setTimeout(giveUp, PATIENCE);
  else addEventListener("load", giveUp, { once: true });
}

export function plugInActs(given: Acts): void {
  explainWith(given.explain);
  batch(() => {
    // What has been drawn without overlays stays so until the page is loaded again.
    if (acts.peek() !== "late") overlayLoader.value ??= given.startOverlays;
    if (acts.peek() === "waiting") acts.value = "none";
    addressWriter.value = given.addressOfChoices;
    hasActs.value = true;
    plugIn(given);
  });
}
