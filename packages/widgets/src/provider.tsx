import { batch, useComputed, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Announcer } from "./count.tsx";
import { createDisplay, type Display, type DisplayOptions } from "./display.ts";
import { type Inks, settleOnGround } from "./ground.ts";
import { useStars } from "./mine/use-stars.ts";
import { SessionActs } from "./panel-card/session-acts.tsx";
import { highlightIn } from "./search/highlight.ts";
import { NO_TIME, useServerDrawing } from "./server-drawing.ts";
import {
  type ControlledSource,
  type Source,
  type StoreSource,
  type UncontrolledSource,
  useSource,
} from "./source.ts";
import { DisplayContext, useDisplay } from "./use-display.ts";

export { useDisplay };

/** The look of a provider and what it says, whatever its programme comes from. */
interface Presentation extends Omit<DisplayOptions, "onChange"> {
  /** Light or dark colours; left out, they follow what stands around. */
  theme?: "light" | "dark" | undefined;
  children?: ComponentChildren;
}

/** Of a provider whose programme stands in a store. */
export type StoreProviderProps = Presentation & StoreSource;
/** Of a provider whose programme is a document. */
export type DocumentProviderProps = Presentation & (UncontrolledSource | ControlledSource);
export type AgendaProviderProps = Presentation & Source;

/**
 * Everything of Plenary stands in one: it gives a programme with the reader's choices, a language
 * and the styles' root. On a server it draws the same, without needing a DOM.
 * @example
 * <AgendaProvider agenda={document} lang="fr"><ParticipantFilter /><Timeline /></AgendaProvider>
 */
export function AgendaProvider(props: AgendaProviderProps) {
  const { theme, children, lang, headingLevel, catalogue, layout, host, onSelect, onRetry } = props;
  const { store, answer } = useSource(props);
  const { id, whole, isSettled } = useServerDrawing();
  const display = useMemo(() => {
    const made = createDisplay(store);
    // What an act changes and what a controlling site makes of it are seen as one change.
    return { ...made, whole, act: (action: () => void) => batch(() => made.act(action)) };
  }, [store]);
  // A server knows neither the hour at which its page is read nor where: the event's zone stands
  // alone and nothing is on, until the page's script has taken over what it finds.
  const viewerZone = props.viewerZone ?? (isSettled ? undefined : store.agenda.peek()?.timeZone);
  const clock = props.clock ?? (isSettled ? undefined : NO_TIME);
  const options = {
    ...{ lang, headingLevel, catalogue, layout, host, viewerZone, clock },
    ...{ onSelect, onRetry },
  };
  useMemo(
    () => display.update({ ...options, onChange: answer }),
    [display, answer, ...Object.values(options)],
  );
  return (
    <DisplayRoot display={display} theme={theme} id={id}>
      {children}
    </DisplayRoot>
  );
}

export interface DisplayRootProps {
  display: Display;
  theme?: "light" | "dark" | undefined;
  /** Those of the place that it is first drawn in; found where they are left out. */
  inks?: Inks | undefined;
  /** Another after each move: the ground is looked at anew. */
  place?: number | undefined;
  /** Of the root element. */
  id?: string | undefined;
  children?: ComponentChildren;
}

/** The root that styles hang on, for a display that was made outside Preact. */
export function DisplayRoot({ display, theme, inks, place, id, children }: DisplayRootProps) {
  const { uiLang, dir } = display.locale.value;
  const root = useRef<HTMLDivElement>(null);
  const isSettled = useRef(!!inks);
  useLayoutEffect(() => {
    const settle = () => root.current && settleOnGround(root.current);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    if (!isSettled.current) settle();
    isSettled.current = false;
    dark.addEventListener("change", settle);
    return () => dark.removeEventListener("change", settle);
  }, [theme, place]);
  const { matches, choices } = display.store;
  const query = useComputed(() => (matches.value ? choices.value.search : ""));
  useLayoutEffect(() => display.store.kept.start(), [display]);
  useStars(root, display);
  useSignalEffect(() => {
    const { length } = display.store.takeNews();
    const { plural, messages } = display.locale.peek();
    if (length) display.say(plural(messages.changes.live, length));
  });
  useSignalEffect(() => highlightIn(root.current as Element, query.value));
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
        style={inks?.style}
      >
        {children}
        <SessionActs root={root} />
        <Announcer of={display} />
      </div>
    </DisplayContext.Provider>
  );
}
