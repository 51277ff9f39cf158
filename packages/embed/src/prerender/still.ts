/**
 * What widgets draw, made fit for a page that may have neither script nor style. It is done here, to
 * the elements as they are made, so that the script which everyone loads knows nothing of it.
 *
 * What needs a script is `hidden`, so no one meets a button that does nothing; `data-awaits` says that
 * it may come. `plenary.css` keeps its place, and no title moves when it does.
 */
import { marker } from "@plenary/core";
import { h, options, type VNode } from "preact";

type Element = VNode<Record<string, unknown>>;

/** Of no use without script, by tag or role. */
const CONTROLS = ["button", "input", "select", "textarea", "fieldset", "status"];
/** What holds controls and words about them. */
const GROUPS = /^plenary-(filter|controls|day-navigation|actions)$/;

/** Lines whose parts stand apart by the stylesheet alone. */
const PARTED = /^plenary-(head-facts|head-state|kind|day-audience)$/;

/** Runs a drawing with every element that it makes edited. */
export function drawStill<T>(draw: () => T): T {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === "string") edit(vnode as Element);
    before?.(vnode);
  };
  try {
    return draw();
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}

function edit(element: Element): void {
  const { type, props } = element;
  const classes = typeof props.class === "string" ? props.class.split(" ") : [];
  const isControl = CONTROLS.includes(type as string) || CONTROLS.includes(props.role as string);
  // Which groups the site fixed is said, not offered.
  const isGroup = classes.some((name) => GROUPS.test(name)) && !classes.includes("plenary-locked");
  if (isControl || isGroup) hideUntil("script", element);
  // Without style a summary is not cut off.
  if (classes.includes("plenary-more")) hideUntil("style", element);
  if (type === "ol") numberItems(element);
  if (classes.some((name) => PARTED.test(name))) partChildren(element);
}

/** Without style, words between the parts; with it, nothing of them. */
function partChildren({ props }: Element): void {
  const parts = [props.children].flat(3).filter(Boolean);
  const dot = () => h("span", { "data-plain": true }, " · ");
  props.children = parts.flatMap((part, index) => (index ? [dot(), part] : [part]));
}

function hideUntil(what: "script" | "style", { props }: Element): void {
  // What is hidden with both too has no place to keep.
  if (!props.hidden) Object.assign(props, { hidden: true, "data-awaits": what });
}

const TYPES = ["1", "a", "i"];

/** Without style a list has numbers of its own: then those in the text stand back. */
function numberItems({ props }: Element): void {
  const lines = [props.children].flat() as Element[];
  const firstOf = (of?: Element) => ([of?.props?.children].flat() as Element[])[0];
  // A number stands in the title that it numbers.
  const markers = lines.flatMap((line) => {
    const marker = firstOf(firstOf(line));
    return marker?.props?.class === "plenary-marker" ? marker : [];
  });
  const kind = TYPES.findIndex((_, depth) =>
    markers.every(({ props }, index) => props.children === `${marker(index + 1, depth)} `),
  );
  if (!markers.length || kind < 0) return;
  props.type = TYPES[kind];
  for (const one of markers) hideUntil("style", one);
}
