/**
 * What a screen reader says of a page, in order, from Chromium's accessibility tree. Inline text is
 * joined into one line without adding spaces, so that a missing one shows; a block starts a new line.
 * A change of language is marked in the line.
 */
import type { Page } from "playwright";

interface AxValue {
  value?: unknown;
}
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  value?: AxValue;
  properties?: { name: string; value: AxValue }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}
/** What the accessibility tree does not say about an element. */
interface Drawn {
  inline: boolean;
  lang: string;
  /** Its `aria-current`, which Chromium's protocol leaves out of the tree. */
  current?: string | undefined;
}

/** Roles read as a whole by their name: their content is not read again. */
const WHOLE = new Set([
  ..."button checkbox radio link searchbox textbox switch option menuitem image".split(" "),
]);
/** Roles that are announced on entering; then their content is read. */
const ENTERED: Record<string, string> = {
  list: "list",
  group: "group",
  radiogroup: "group",
  navigation: "navigation",
  region: "region",
  note: "note",
  search: "search",
  dialog: "dialog",
  alert: "alert",
  status: "status",
};

/** @param selector the element that is read; the rest of the page is left out */
export async function transcript(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map((nodes as unknown as AxNode[]).map((node) => [node.nodeId, node]));
  const snapshot = await session.send("DOMSnapshot.captureSnapshot", {
    computedStyles: ["display"],
  });
  const { backendNodeId } = (await session
    .send("DOM.getDocument")
    .then(({ root }) => session.send("DOM.querySelector", { nodeId: root.nodeId, selector }))
    .then(({ nodeId }) => session.send("DOM.describeNode", { nodeId }))
    .then(({ node }) => node)) as { backendNodeId: number };
  await session.detach();
  const root = [...byId.values()].find((node) => node.backendDOMNodeId === backendNodeId);
  if (!root) throw new Error(`Nothing is spoken of ${selector}`);
  return speak(root, byId, drawnOf(snapshot as never));
}

interface Snapshot {
  strings: string[];
  documents: {
    nodes: { parentIndex: number[]; backendNodeId: number[]; attributes: number[][] };
    layout: { nodeIndex: number[]; styles: number[][] };
  }[];
}

function drawnOf({ strings, documents: [page] }: Snapshot): Map<number, Drawn> {
  if (!page) throw new Error("Chromium gave no document");
  const { nodes, layout } = page;
  const display = new Map(
    layout.nodeIndex.map((at, i) => [at, strings[layout.styles[i]?.[0] ?? -1]]),
  );
  const langs: string[] = [];
  return new Map(
    nodes.backendNodeId.map((id, at) => {
      const attributes = (nodes.attributes[at] ?? []).map((one) => strings[one] ?? "");
      const attribute = (wanted: string) => {
        const own = attributes.findIndex((name, i) => i % 2 === 0 && name === wanted);
        return own < 0 ? undefined : (attributes[own + 1] ?? "");
      };
      const lang = attribute("lang") ?? langs[nodes.parentIndex[at] ?? -1] ?? "";
      langs[at] = lang;
      const inline = /^inline|^contents/.test(display.get(at) ?? "inline");
      return [id, { inline, lang, current: attribute("aria-current") }];
    }),
  );
}

function speak(root: AxNode, byId: Map<string, AxNode>, drawn: Map<number, Drawn>): string {
  const lines: string[] = [];
  // Content from a stylesheet is not a node of the document: it has the language around it.
  const of = (node: AxNode, lang: string): Drawn =>
    drawn.get(node.backendDOMNodeId ?? -1) ?? { inline: true, lang };
  const main = of(root, "").lang;
  let inHeading = false;
  let line = "";
  let voice = main;
  const breathe = () => {
    if (inHeading) {
      line += " ";
      return;
    }
    const said = line.replace(/[ \t\n]+/g, " ").trim();
    if (said) lines.push(said);
    line = "";
    voice = main;
  };
  const say = (text: string, lang: string) => {
    if (text.trim() && lang !== voice) {
      line += `[${lang}] `;
      voice = lang;
    }
    line += text;
  };
  const silent = labelsIn(byId);
  const walk = (node: AxNode, around: string) => {
    // A screen reader calls the control of a disclosure a button.
    const role = String(node.role?.value ?? "").replace("DisclosureTriangle", "button");
    const name = String(node.name?.value ?? "");
    const { inline, lang, current } = of(node, around);
    const isCurrent = !node.ignored && current && current !== "false";
    const states = statesOf(node);
    if (isCurrent) states.push(current === "true" ? "current" : `current ${current}`);
    if (!node.ignored && role === "StaticText")
      return silent.has(node) ? undefined : say(name, lang);
    if (!node.ignored && WHOLE.has(role)) {
      breathe();
      const before = inHeading ? line.replace(/: *$/, ", ") : "";
      line = `${before}${[role, ...states].join(", ")}: `;
      say(name || "(no name)", lang);
      if (node.value?.value) line += `, ${node.value.value}`;
      return breathe();
    }
    if (!inline) breathe();
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    const isHeading = !node.ignored && role === "heading";
    if (isHeading) {
      line = `heading ${stateOf(node, "level")}: `;
      inHeading = true;
    }
    // An empty status is not announced.
    const entered =
      node.ignored || (role === "status" && !children.length && !name) ? undefined : ENTERED[role];
    if (entered) {
      const items = role === "list" ? itemsIn(node, byId) : 0;
      const count = items ? `, ${items} ${items === 1 ? "item" : "items"}` : "";
      line = [`${entered}${count}`, ...states].join(", ");
      if (name) {
        line += ": ";
        say(name, lang);
      }
      breathe();
    }
    if (!entered && isCurrent) say(`${states.join(", ")}, `, voice);
    for (const child of children) walk(child, lang);
    if (isHeading) inHeading = false;
    if (!inline) breathe();
  };
  walk(root, main);
  breathe();
  return `${lines.join("\n")}\n`;
}

/** Labels and legends: their text was read as the name of their control or group. */
function labelsIn(byId: Map<string, AxNode>): Set<AxNode> {
  const silent = new Set<AxNode>();
  const hush = (node: AxNode) => {
    silent.add(node);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) hush(child);
    }
  };
  for (const node of byId.values()) {
    if (/^(LabelText|Legend)$/.test(String(node.role?.value))) hush(node);
  }
  return silent;
}

const stateOf = (node: AxNode, name: string) =>
  node.properties?.find((property) => property.name === name)?.value.value;

/** The number of a list's own items, at any depth of other elements. */
function itemsIn(node: AxNode, byId: Map<string, AxNode>): number {
  return (node.childIds ?? []).reduce((sum, id) => {
    const child = byId.get(id);
    if (!child) return sum;
    if (!child.ignored && child.role?.value === "listitem") return sum + 1;
    return !child.ignored && child.role?.value === "list" ? sum : sum + itemsIn(child, byId);
  }, 0);
}

function statesOf(node: AxNode): string[] {
  const states: string[] = [];
  const expanded = stateOf(node, "expanded");
  const checked = stateOf(node, "checked");
  const pressed = stateOf(node, "pressed");
  if (expanded !== undefined) states.push(expanded ? "expanded" : "collapsed");
  if (checked !== undefined)
    states.push(checked === "true" || checked === true ? "checked" : "not checked");
  if (pressed !== undefined) states.push(String(pressed) === "true" ? "pressed" : "not pressed");
  if (stateOf(node, "hasPopup") === "dialog") states.push("opens dialog");
  if (stateOf(node, "disabled")) states.push("unavailable");
  return states;
}
