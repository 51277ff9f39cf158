/** What stands around every story: a host's page, and in it the provider with the toolbar's choices. */
import {
  AgendaProvider,
  createStore,
  type Host,
  type KeptStorage,
  type Layout,
  type Store,
} from "@plenary/widgets";
import "@plenary/widgets/styles.css";
import { signal } from "@preact/signals";
import type { Decorator } from "@storybook/preact-vite";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { fn } from "storybook/test";
import { forceColors, HIGH_CONTRAST } from "./forced-colors.ts";
import { ACCENTS, EVENT_ZONE, type Globals, GROUNDS } from "./globals.ts";
import { catalogue } from "./languages.ts";

/** What a story shows: a document as it comes, and what the reader or the site chose. */
export interface Shown {
  /** Left out while it is still loading, or when it could not be. */
  document?: unknown;
  status?: "loading" | "failed" | "offline";
  /** When the document was the newest, as an instant; left out, now. */
  at?: string;
  picked?: string[];
  day?: string;
  /** Which zone comes first. */
  zone?: string;
  locked?: boolean;
  /** What is searched for. */
  search?: string;
  /** The language that the reader has the programme in. */
  content?: string;
  /** What time it is, as an instant; left out, the computer's. */
  now?: string;
  headingLevel?: number;
  layout?: Layout;
  favourites?: string[];
  mine?: boolean;
  /** The document as the reader saw it on an earlier visit, when they starred these; left out, nothing is kept. */
  visited?: unknown;
  /** What the document was a moment ago. */
  replaces?: unknown;
  /** What the page around allows; left out, all that the story's own does. */
  host?: Host;
}

/** Called when the reader changes a choice, turns to a session, and asks to load again. */
export const onChange = fn().mockName("onChange");
export const onSelect = fn().mockName("onSelect");
export const onRetry = fn().mockName("onRetry");

/** Parameters of a story that shows a document. */
export const shows = (document: unknown, more: Omit<Shown, "document"> = {}) => ({
  shown: { document, ...more } satisfies Shown,
});

/** What a browser keeps of an earlier visit. */
function keptFrom(visited: unknown, favourites: string[]): KeptStorage {
  const entries = new Map<string, string>();
  const storage: KeptStorage = {
    get: (key) => entries.get(key),
    set: (key, value) => !!entries.set(key, value),
    remove: (key) => void entries.delete(key),
    onChange: () => () => {},
  };
  const store = createStore({}, storage);
  const leave = store.kept.start();
  store.load(visited);
  const none = store.choices.value;
  store.choose({ favourites });
  store.kept.acted(none, store.choices.value);
  leave();
  return storage;
}

export function storeOf(shown: Shown): Store {
  const { document, status, at, picked, day, zone, locked, search, content } = shown;
  const { favourites = [], mine, visited, replaces } = shown;
  const store = createStore(
    {
      audiences: picked ?? [],
      ...(day && { day }),
      ...(zone && { zone }),
      ...(search && { search }),
      ...(content && { content }),
      favourites,
      ...(mine && { mine }),
    },
    visited === undefined ? undefined : keptFrom(visited, favourites),
  );
  if (locked) store.lock(true);
  if (replaces !== undefined) store.load(replaces);
  if (document !== undefined) store.load(document, at ? Date.parse(at) : undefined);
  if (status) store.setStatus(status);
  return store;
}

/** Elements bring their own provider; they get only the page. */
export const frame: Decorator = (Story, { globals, parameters }) => {
  const chosen = globals as Globals;
  const { shown } = parameters as { shown?: Shown };
  return (
    <Page globals={chosen}>
      {shown ? (
        <Provider shown={shown} globals={chosen}>
          <Story />
        </Provider>
      ) : (
        <Story />
      )}
    </Page>
  );
};

function Page({ globals, children }: { globals: Globals; children: ComponentChildren }) {
  const forced = globals.forcedColors === "active";
  const { background, color } = forced ? HIGH_CONTRAST : GROUNDS[globals.ground];
  useLayoutEffect(() => forceColors(forced, document), [forced]);
  const accent = ACCENTS[globals.accent].color;
  const width = globals.width === "full" ? "60em" : globals.width;
  return (
    <div
      lang={globals.language}
      style={{
        background,
        color,
        padding: globals.width === "320px" ? "0" : "24px",
        fontFamily: "system-ui, sans-serif",
        ...(accent && { "--plenary-accent": accent }),
      }}
    >
      <div style={{ width, maxWidth: "100%", marginInline: "auto" }}>{children}</div>
    </div>
  );
}

function Provider({
  shown,
  globals,
  children,
}: {
  shown: Shown;
  globals: Globals;
  children: ComponentChildren;
}) {
  const store = useMemo(() => storeOf(shown), [shown]);
  const clock = useMemo(() => shown.now && signal(Date.parse(shown.now)), [shown]);
  const { ground, accent, forcedColors, language, theme, viewerZone } = globals;
  const eventZone = store.agenda.value?.timeZone ?? "UTC";
  return (
    <AgendaProvider
      // The ground is looked at once: a page does not change its colours, a toolbar does.
      key={`${ground} ${accent} ${forcedColors}`}
      store={store}
      lang={language}
      catalogue={catalogue}
      viewerZone={viewerZone === EVENT_ZONE ? eventZone : viewerZone}
      theme={theme === "auto" ? undefined : theme}
      layout={shown.layout}
      host={shown.host}
      onChange={onChange}
      onSelect={onSelect}
      onRetry={onRetry}
      {...(clock && { clock })}
      {...(shown.headingLevel && { headingLevel: shown.headingLevel })}
    >
      {children}
    </AgendaProvider>
  );
}
