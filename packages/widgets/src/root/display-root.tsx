import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Display } from "../state/feature.ts";
import { Boundary } from "./boundary.tsx";
import { Announcer } from "./count.tsx";
import { applyInks, type Inks } from "./ground.ts";
import { DisplayContext } from "./use-display.ts";
import { watchPage } from "./watch-page.ts";

export interface DisplayRootProps {
  display: Display;
  theme?: "light" | "dark" | undefined;
  /** The inks for its first rendering. @default looked up after rendering */
  inks?: Inks | undefined;
  /** A number that changes when the element moves in the page, so that the ground is looked up again. */
  place?: number | undefined;
  /** Id of the root element. */
  id?: string | undefined;
  children?: ComponentChildren;
}

/** The root element for the styles, for a display created outside Preact. */
export function DisplayRoot({ display, theme, inks, place, id, children }: DisplayRootProps) {
  const { uiLang, dir } = display.locale.value;
  const root = useRef<HTMLDivElement>(null);
  const areInksSet = useRef(!!inks);
  useLayoutEffect(() => {
    const current = root.current as HTMLElement;
    if (!areInksSet.current) applyInks(current);
    areInksSet.current = false;
    return watchPage(current);
  }, [theme, place]);
  useLayoutEffect(() => tellSelections(root.current as HTMLElement, display), [display]);
  return (
    <DisplayContext.Provider value={display}>
      <div
        ref={root}
        id={id}
        class="plenary"
        part="root"
        lang={uiLang}
        dir={dir}
        data-theme={theme}
        data-scheme={inks?.scheme}
        data-expects={display.expects.value ? "" : undefined}
        style={inks?.style}
      >
        {children}
        {display.store.features.value.map(
          ({ name, controls }) =>
            controls?.root && (
              <Boundary key={name}>
                <controls.root root={root} />
              </Boundary>
            ),
        )}
        <Announcer display={display} />
      </div>
    </DisplayContext.Provider>
  );
}

/** Toggle buttons don't open a session, and expanded controls close with the click. */
const NO_SELECTION = "[aria-pressed], [aria-expanded=true], [open] > summary";

/** Tells when the reader opens something of a session or follows one of its links. */
function tellSelections(root: HTMLElement, { select }: Display): () => void {
  const onClick = ({ target }: Event) => {
    const control = (target as Element).closest<HTMLElement>("a, button, summary");
    const session = control?.closest<HTMLElement>("[data-session]")?.dataset.session;
    if (session && !control?.matches(NO_SELECTION)) select(session);
  };
  // In the capture phase, before the control's own handler changes its state.
  root.addEventListener("click", onClick, true);
  return () => root.removeEventListener("click", onClick, true);
}
