/** Audiences, places and people that nothing refers to. */
import { toPointer } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import { agenda as agendaShape, EVERYONE } from "../document/schema.ts";
import type { Finding } from "./finding.ts";
import { walk } from "./walk.ts";

const LISTS = { audiences: "audience", places: "place", people: "person" } as const;

export function unused(document: Record<string, unknown>): Finding[] {
  const used = new Map<string, Set<string>>();
  walk(agendaShape, document, {
    reference(kind, id) {
      used.set(kind, (used.get(kind) ?? new Set()).add(id));
    },
  });
  addRelatives(document.audiences, used.get("audiences"));
  const findings: Finding[] = [];
  for (const [list, name] of Object.entries(LISTS)) {
    recordsOf(document[list]).forEach(({ id }, index) => {
      if (typeof id !== "string" || id === EVERYONE || used.get(list)?.has(id)) return;
      findings.push({
        code: "unused",
        severity: "warning",
        pointer: toPointer([list, index, "id"]),
        message: `No session refers to the ${name} "${id}".`,
      });
    });
  }
  return findings;
}

const recordsOf = (list: unknown): Record<string, unknown>[] =>
  Array.isArray(list) ? list.map((one) => (isRecord(one) ? one : {})) : [];

/** What is for a group is for those inside it, and is found under those around it. */
function addRelatives(audiences: unknown, used: Set<string> | undefined): void {
  if (!used) return;
  const all = recordsOf(audiences);
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const above = (id: unknown) => {
    const line: string[] = [];
    for (let at = parents.get(id); typeof at === "string" && !line.includes(at); ) {
      line.push(at);
      at = parents.get(at);
    }
    return line;
  };
  const named = [...used];
  for (const id of named) for (const one of above(id)) used.add(one);
  for (const { id } of all) {
    if (typeof id === "string" && above(id).some((one) => named.includes(one))) used.add(id);
  }
}
