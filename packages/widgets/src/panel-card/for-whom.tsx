import type { PanelCardView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useDisplay } from "../provider.tsx";
import { Fill } from "../text/fill.tsx";
import { Groups } from "../text/groups.tsx";
import { Reason } from "./reason.tsx";

/** Whom a session is for, and why it is there. A break says only why. */
export function ForWhom({ of: { audience, quiet, session } }: { of: PanelCardView }) {
  const { locale, store } = useDisplay();
  const { messages } = locale.value;
  const concern = useComputed(() => store.concerns.value?.get(session)?.concern);
  const onlyEveryone = audience.every(({ mark }) => mark === undefined);
  // "For everyone" as the reason has said it.
  const said = useComputed(() => quiet || (onlyEveryone && concern.value === "everyone"));
  const empty = useComputed(() => quiet && !concern.value);
  return (
    <p class="plenary-audience" hidden={empty}>
      <span hidden={said}>
        <Fill
          message={messages.labelled}
          label={messages.forWhom}
          value={<Groups of={audience} />}
        />
      </span>
      <Reason of={concern} />
    </p>
  );
}
