/**
 * Adapts what the widgets draw to a page that may have no script and no stylesheet. Done here, on
 * each element as it is created, to keep this code out of the script that everyone loads.
 *
 * What needs a script is `hidden`, so that no button does nothing; `data-awaits` marks it.
 * `plenary.css` reserves its space, so no title moves when it appears. Rows open without a script, as
 * `<details>`.
 */
import { marker } from "@plenary/core";
import { h, options, type VNode } from "preact";

type Element = VNode<Record<string, unknown>>;

/** Useless without script, by tag or role. */
const CONTROLS = ["button", "input", "select", "textarea", "fieldset", "status"];
/** Containers of controls and their labels. */
const GROUPS = /^plenary-(filter|bar|actions)$/;

/** Titles that open their session, or lead to it. */
const TITLES = /^plenary-(open|continued-title)$/;

/** Lines whose parts only the stylesheet separates. */
const PARTED = /^plenary-(head-facts|head-state|kind|day-audience)$/;

/**
 * Runs a drawing and edits every element it creates.
 * @param label of what opens a row
 */
export function drawStill<T>(label: string, draw: () => T): T {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === "string") edit(vnode as Element, label);
    before?.(vnode);
  };
  try {
    return draw();
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}

function edit(element: Element, label: string): void {
  const { props } = element;
  const classes = typeof props.class === "string" ? props.class.split(" ") : [];
  if (classes.some((name) => TITLES.test(name))) becomeText(element);
  if (classes.includes("plenary-details")) becomeDetails(element, label);
  const { type } = element;
  const isControl = CONTROLS.includes(type as string) || CONTROLS.includes(props.role as string);
  const isGroup = classes.some((name) => GROUPS.test(name));
  if (isControl || isGroup) hideUntil("script", element);
  // Without a stylesheet a summary is not cut off, so it needs no "more".
  if (classes.includes("plenary-more")) hideUntil("style", element);
  if (type === "ol") numberItems(element);
  if (classes.some((name) => PARTED.test(name))) partChildren(element);
}

/** Here titles are no buttons. */
function becomeText(element: Element): void {
  element.type = "span";
  const { class: name, children } = element.props;
  element.props = { class: name, children };
}

function becomeDetails(element: Element, label: string): void {
  element.type = "details";
  const { class: name, id, children } = element.props;
  const title = String(id).replace(/-details$/, "");
  const summary = h("summary", { class: "plenary-opens", "aria-describedby": title }, label);
  element.props = { class: name, id, children: [summary, children] };
}

/** Puts separators between the parts; the stylesheet hides them. */
function partChildren({ props }: Element): void {
  const parts = [props.children].flat(3).filter(Boolean);
  const dot = () => h("span", { "data-plain": true }, " · ");
  props.children = parts.flatMap((part, index) => (index ? [dot(), part] : [part]));
}

function hideUntil(what: "script" | "style", { props }: Element): void {
  // What is hidden anyway needs no reserved space.
  if (!props.hidden) Object.assign(props, { hidden: true, "data-awaits": what });
}

const TYPES = ["1", "a", "i"];

/**
 * Without a stylesheet a list shows its own numbers: hide those in the text, if they are the same.
 */
function numberItems({ props }: Element): void {
  const lines = [props.children].flat() as Element[];
  const firstOf = (of?: Element) => ([of?.props?.children].flat() as Element[])[0];
  // The number is the first child of the title.
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
