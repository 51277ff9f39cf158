/**
 * The elements in JSX, for Preact and for React 19, whichever a project has: React is not imported.
 * Both set a property if the element has one by that name, and listen to an event by `on` + its
 * name.
 */
import type { HTMLAttributes as PreactAttributes } from "preact";
import type { ATTRIBUTES, Attribute } from "./attributes.ts";
import type { PlenaryElement } from "./element.tsx";
import type { PlenaryEventMap } from "./events.ts";
import type { PlenaryTagNameMap } from "./tags.ts";

type Names = typeof ATTRIBUTES;
/** The attributes of an element: those that are properties of its class. */
type AttributeOf<E> = { [A in Attribute]: Names[A] extends keyof E ? A : never }[Attribute];

/** The props of an element in JSX, in addition to those of any HTML element. */
export type PlenaryProps<E extends PlenaryElement> = {
  [A in AttributeOf<E>]?: E[Names[A] & keyof E] | undefined;
} & {
  [P in Names[AttributeOf<E>] & keyof E]?: E[P] | undefined;
} & {
  [T in keyof PlenaryEventMap as `on${T}`]?: ((event: PlenaryEventMap[T]) => void) | undefined;
} & {
  /** The agenda document itself, instead of an address: parsed JSON, or its text. */
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
/** @ts-ignore "react" may be missing; only this kind of comment stays in the built types */
declare module "react" {
  type PlenaryElements = {
    [T in keyof Tags]: DetailedHTMLProps<HTMLAttributes<Tags[T]>, Tags[T]> & PlenaryProps<Tags[T]>;
  };
  namespace JSX {
    interface IntrinsicElements extends PlenaryElements {}
  }
}
