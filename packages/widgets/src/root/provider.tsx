import type { Catalogue } from "@plenary/core";
import type { ComponentChildren } from "preact";
import { useCallback, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { DisplayOptions } from "../state/feature.ts";
import { builtIn } from "./built-in.ts";
import { createDisplay } from "./display.ts";
import { DisplayRoot } from "./display-root.tsx";
import { NO_TIME, useServerDrawing } from "./server-drawing.ts";
import {
  type ControlledSource,
  type Source,
  type StoreSource,
  type UncontrolledSource,
  useSource,
} from "./source.ts";

/** The options of every provider, wherever its programme comes from. */
interface Presentation extends Omit<DisplayOptions, "onChange" | "catalogue"> {
  /** The available interface languages. @default en, fr and es */
  catalogue?: Catalogue | undefined;
  /** Light or dark colours. @default those of the page around it */
  theme?: "light" | "dark" | undefined;
  children?: ComponentChildren;
}

/** Props of a provider that shows a store. */
export type StoreProviderProps = Presentation & StoreSource;
/** Props of a provider that shows a document. */
export type DocumentProviderProps = Presentation & (UncontrolledSource | ControlledSource);
export type AgendaProviderProps = Presentation & Source;

/**
 * Every Plenary component must be inside one. It provides the programme, the reader's choices, the
 * language and the root element for the styles. It also works on a server, without a DOM.
 * @example
 * <AgendaProvider agenda={document} lang="fr" features={[search]}>
 *   <ParticipantFilter />
 *   <Timeline />
 * </AgendaProvider>
 */
export function AgendaProvider(props: AgendaProviderProps) {
  const {
    theme,
    children,
    lang,
    headingLevel,
    catalogue = builtIn,
    layout,
    density,
    host,
    onRetry,
  } = props;
  const { store, onReaderChange } = useSource(props);
  const { id, isServers, isHydrated } = useServerDrawing();
  // A server does not know when or where its page will be read. So until hydration only the event's
  // zone is shown and no session counts as running.
  const viewerZone = props.viewerZone ?? (isHydrated ? undefined : store.agenda.peek()?.timeZone);
  const clock = props.clock ?? (isHydrated ? undefined : NO_TIME);
  const given = {
    lang,
    headingLevel,
    catalogue,
    layout,
    density,
    host,
    viewerZone,
    clock,
    onRetry,
  };
  // What the display calls is always what the site passed last.
  const latest = useRef({ given, onReaderChange, onSelect: props.onSelect });
  latest.current = { given, onReaderChange, onSelect: props.onSelect };
  const optionsNow = useCallback(
    (): DisplayOptions => ({
      ...latest.current.given,
      onSelect: (session) => latest.current.onSelect?.(session),
      onChange: (choices) => latest.current.onReaderChange(choices),
    }),
    [],
  );
  const display = useMemo(
    () => createDisplay(store, optionsNow(), isServers ? "server" : "empty"),
    [store, isServers, optionsNow],
  );
  useLayoutEffect(
    () => display.update(optionsNow()),
    [
      display,
      optionsNow,
      lang,
      headingLevel,
      catalogue,
      layout,
      density,
      host,
      viewerZone,
      clock,
      onRetry,
    ],
  );
  return (
    <DisplayRoot display={display} theme={theme} id={id}>
      {children}
    </DisplayRoot>
  );
}
