import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { useDisplay } from "../use-display.ts";
import { SessionDialog } from "./session-dialog.tsx";

/**
 * Every card of a root, of lists, grids and dialogs alike: one listener hears what the reader opens
 * of a session or follows, and one dialog serves every ⋯.
 */
export function SessionActs({ root }: { root: RefObject<HTMLElement | null> }) {
  const { select } = useDisplay();
  const [acting, act] = useState<string>();
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const hear = ({ target }: Event) => {
      const control = (target as Element).closest<HTMLElement>("a, button, summary");
      const session = control?.closest<HTMLElement>("[data-session]")?.dataset.session;
      // What is pressed is chosen, and what is expanded closes.
      const isNoChoice = "[aria-pressed], [aria-expanded=true], [open] > summary";
      if (!session || control?.matches(isNoChoice)) return;
      if (control?.hasAttribute("data-more")) {
        // Safari gives a pressed button no focus, and a dialog gives back what there was.
        control.focus();
        act(session);
      }
      select(session);
    };
    // Before what is pressed changes itself.
    element.addEventListener("click", hear, true);
    return () => element.removeEventListener("click", hear, true);
  }, [select]);
  return acting === undefined ? null : (
    <SessionDialog session={acting} onClose={() => act(undefined)} />
  );
}
