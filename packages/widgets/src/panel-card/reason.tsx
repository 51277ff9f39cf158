import type { Concern } from "@plenary/core";
import type { ReadonlySignal } from "@preact/signals";
import { useDisplay } from "../provider.tsx";

/** Why a node is there, in words; nothing while no group is picked. */
export function Reason({ of }: { of: ReadonlySignal<Concern | undefined> }) {
  const { messages } = useDisplay().locale.value;
  const concern = of.value;
  if (!concern) return null;
  // The space is for who copies or hears it: the look parts them anyway.
  return (
    <>
      {" "}
      <span class="plenary-reason" data-concern={concern} part="reason">
        {messages.concern[concern]}
      </span>
    </>
  );
}
