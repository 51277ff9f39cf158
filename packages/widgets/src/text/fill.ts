import type { ComponentChild } from "preact";

/** A message with elements in the places of its `{names}`. */
export function fill(message: string, values: Record<string, ComponentChild>): ComponentChild[] {
  return message.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part));
}
