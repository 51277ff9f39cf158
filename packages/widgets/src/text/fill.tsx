import type { ComponentChildren } from "preact";

/** A message with elements in the places of its `{names}`. */
export function Fill({
  message,
  ...values
}: { message: string } & Record<string, ComponentChildren>) {
  return message.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part));
}
