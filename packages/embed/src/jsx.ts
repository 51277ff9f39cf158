/**
 * The elements in JSX, for Preact and for React 19, whichever a project has: React is not imported.
 * Both set a property where an element has one by that name, and listen to `on` and an event's name.
 */
import type { HTMLAttributes as PreactAttributes } from "preact";
import type { ATTRIBUTES, Attribute } from "./attributes.ts";
import type { PlenaryElement } from "./element.tsx";
import type { PlenaryTagNameMap } from "./elements.tsx";
import type { PlenaryEventMap } from "./events.ts";

type Names = typeof ATTRIBUTES;
/** The attributes of an element: those that are properties of its class. */
type AttributeOf<E> = { [A in Attribute]: Names[A] extends keyof E ? A : never }[Attribute];

/** What one writes on an element in JSX, beside what any HTML element has. */
export type PlenaryProps<E extends PlenaryElement> = {
  [A in AttributeOf<E>]?: E[Names[A] & keyof E] | undefined;
} & {
  [P in Names[AttributeOf<E>] & keyof E]?: E[P] | undefined;
} & {
  [T in keyof PlenaryEventMap as `on${T}`]?: ((event: PlenaryEventMap[T]) => void) | undefined;
} & {
  /** The agenda document itself, in place of an address: parsed JSON, or its text. */
  agenda?: unknown;
};

type Tags = PlenaryTagNameMap;

type PreactElements = {
  [T in keyof Tags]: PreactAttributes<Tags[T]> & PlenaryProps<Tags[T]>;
};
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}

// biome-ignore lint/suspicious/noTsIgnore: there is an error only in a project without React
/** @ts-ignore there is nothing to add to; in this form of a comment it is kept in what ships */
declare module "react" {
  type PlenaryElements = {
    [T in keyof Tags]: DetailedHTMLProps<HTMLAttributes<Tags[T]>, Tags[T]> & PlenaryProps<Tags[T]>;
  };
  namespace JSX {
    interface IntrinsicElements extends PlenaryElements {}
  }
}
