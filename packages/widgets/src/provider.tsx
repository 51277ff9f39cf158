import { useComputed, useSignalEffect } from "@preact/signals";
import { type ComponentChildren, createContext } from "preact";
import { useContext, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Announcer } from "./count.tsx";
import { createDisplay, type Display, type DisplayOptions } from "./display.ts";
import { settleOnGround } from "./ground.ts";
import { highlightIn } from "./search/highlight.ts";
import type { Store } from "./store.ts";

const DisplayContext = createContext<Display | undefined>(undefined);

export interface AgendaProviderProps extends DisplayOptions {
  /** The programme and the reader's choices; may be shared by several providers. */
  store: Store;
  /** Light or dark colours; left out, they follow what stands around. */
  theme?: "light" | "dark" | undefined;
  children?: ComponentChildren;
}

/**
 * Everything of Plenary stands in one: it gives a store, a language and the styles' root.
 * @example
 * <AgendaProvider store={store} lang="fr"><ParticipantFilter /><Timeline /></AgendaProvider>
 */
export function AgendaProvider({ store, theme, children, ...options }: AgendaProviderProps) {
  const display = useMemo(() => createDisplay(store, options), [store]);
  const { lang, headingLevel, catalogue, viewerZone, layout, clock, onChange, onRetry } = options;
  const words = [lang, headingLevel, catalogue, viewerZone, layout];
  const changing = [display, ...words, clock, onChange, onRetry];
  useMemo(() => display.update(options), changing);
  return (
    <DisplayRoot display={display} theme={theme}>
      {children}
    </DisplayRoot>
  );
}

export interface DisplayRootProps {
  display: Display;
  theme?: "light" | "dark" | undefined;
  children?: ComponentChildren;
}

/** The root that styles hang on, for a display that was made outside Preact. */
export function DisplayRoot({ display, theme, children }: DisplayRootProps) {
  const { uiLang, dir } = display.locale.value;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const settle = () => root.current && settleOnGround(root.current);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    settle();
    dark.addEventListener("change", settle);
    return () => dark.removeEventListener("change", settle);
  }, [theme]);
  const { matches, choices } = display.store;
  const query = useComputed(() => (matches.value ? choices.value.search : ""));
  useSignalEffect(() => highlightIn(root.current as Element, query.value));
  return (
    <DisplayContext.Provider value={display}>
      <div ref={root} class="plenary" part="root" lang={uiLang} dir={dir} data-theme={theme}>
        {children}
        <Announcer of={display} />
      </div>
    </DisplayContext.Provider>
  );
}

/** The display that the component stands in. */
export function useDisplay(): Display {
  const display = useContext(DisplayContext);
  if (!display) throw new Error("Plenary's components stand inside an <AgendaProvider>");
  return display;
}
