import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { spokenName } from "../../card/spoken-name.ts";
import type { Display, Named } from "../../state/feature.ts";
import { SessionDialog } from "./session-dialog.tsx";

/** Whether anything can be done with a session. */
const hasActs = ({ store }: Display) => store.features.value.some(({ card }) => card?.acts);

/** The ⋯ of a session. It has no listener of its own: `MoreDialog` handles those of a whole root. */
export function more(named: Named, display: Display) {
  const { labelled, messages } = display.locale.value;
  return hasActs(display) ? (
    <button
      type="button"
      class="plenary-more-acts"
      part="more"
      data-more
      aria-haspopup="dialog"
      aria-label={labelled(messages.acts, spokenName(named, display))}
    />
  ) : null;
}

/** The dialog of every ⋯ in a root, in lists, grids and dialogs. */
export function MoreDialog({ root }: { root: RefObject<HTMLElement | null> }) {
  const [acting, setActing] = useState<string>();
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const onClick = ({ target }: Event) => {
      const button = (target as Element).closest<HTMLElement>("[data-more]");
      const session = button?.closest<HTMLElement>("[data-session]")?.dataset.session;
      if (!session) return;
      // Safari does not focus a clicked button, but the dialog needs it to return the focus.
      button?.focus();
      setActing(session);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [root]);
  return acting === undefined ? null : (
    <SessionDialog session={acting} onClose={() => setActing(undefined)} />
  );
}
