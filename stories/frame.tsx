/** Wraps every story: a host's page, and in it the provider with the toolbar's choices. */
import { all as catalogue } from "@plenary/core/languages/all";
import {
  AgendaProvider,
  type Choices,
  createStore,
  type Density,
  type Feature,
  type Host,
  type KeptStorage,
  type Layout,
  type Store,
} from "@plenary/widgets";
import { everything } from "@plenary/widgets/everything";
import { mine } from "@plenary/widgets/mine";
import "@plenary/widgets/styles.css";
import { signal } from "@preact/signals";
import type { Decorator, Loader } from "@storybook/preact-vite";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { fn } from "storybook/test";
import { forceColors, HIGH_CONTRAST } from "./forced-colors.ts";
import { ACCENTS, EVENT_ZONE, type Globals, GROUNDS } from "./globals.ts";

/** What a story shows: an unparsed document, and what the reader or the site chose. */
export interface Shown {
  /** Left out while it is loading, or if loading failed. */
  document?: unknown;
  status?: "loading" | "failed" | "offline";
  /** When the document was last known to be the newest, as an instant. @default now */
  at?: string;
  picked?: string[];
  day?: string;
  /** Which zone comes first. */
  zone?: string;
  locked?: boolean;
  /** The search text. */
  search?: string;
  /** What else is filtered. */
  filtered?: Partial<Choices>;
  /** The content language that the reader chose. */
  content?: string;
  /** The current time, as an instant. @default the computer's */
  now?: string;
  headingLevel?: number;
  layout?: Layout;
  density?: Density;
  /** What is plugged in. @default every feature */
  features?: readonly Feature[];
  favourites?: string[];
  mine?: boolean;
  /**
   * The document as the reader saw it on an earlier visit, with `favourites` starred. Left out,
   * nothing is kept.
   */
  visited?: unknown;
  /** The version of the document that `document` replaces while it is shown. */
  replaces?: unknown;
  /** What the page around it allows. @default all that the story's own page does */
  host?: Host;
}

/** Called when the reader changes a choice, opens a session, or asks to load again. */
export const onChange = fn().mockName("onChange");
export const onSelect = fn().mockName("onSelect");
export const onRetry = fn().mockName("onRetry");

/** Parameters of a story that shows a document. */
export const shows = (document: unknown, more: Omit<Shown, "document"> = {}) => ({
  shown: { document, ...more } satisfies Shown,
});

/** The storage of a frame that may keep nothing, so that stories don't depend on each other. */
const NO_STORAGE: KeptStorage = {
  get: () => undefined,
  set: () => false,
  remove: () => {},
  onChange: () => () => {},
};

/** The browser storage after an earlier visit. */
function keptFrom(visited: unknown, favourites: string[]): KeptStorage {
  const entries = new Map<string, string>();
  const storage: KeptStorage = {
    get: (key) => entries.get(key),
    set: (key, value) => !!entries.set(key, value),
    remove: (key) => void entries.delete(key),
    onChange: () => () => {},
  };
  const store = createStore({}, { features: [mine], storage });
  const leave = store.start();
  store.load(visited);
  store.choose({ favourites }, "reader");
  leave();
  return storage;
}

function storeOf(shown: Shown): Store {
  const { document, status, at, picked, day, zone, locked, search, content } = shown;
  const { favourites = [], mine, filtered, visited, replaces, features = everything } = shown;
  const store = createStore(
    {
      audiences: picked ?? [],
      ...(day && { day }),
      ...(zone && { zone }),
      ...(search && { search }),
      ...(content && { content }),
      favourites,
      ...(mine && { mine }),
      ...filtered,
    },
    {
      features,
      storage: visited === undefined ? NO_STORAGE : keptFrom(visited, favourites),
    },
  );
  if (locked) store.lock(true);
  // Features compare the two versions, so they must see the first one as well.
  const leave = replaces === undefined ? undefined : store.start();
  if (replaces !== undefined) store.load(replaces);
  if (document !== undefined) store.load(document, at ? Date.parse(at) : undefined);
  leave?.();
  if (status) store.setStatus(status);
  return store;
}

/**
 * Makes the store of a story. Not while a component draws: there, signals wait with what follows a
 * change until everything is drawn.
 */
export const loadStore: Loader = ({ parameters: { shown } }) =>
  shown ? { store: storeOf(shown) } : {};

/** Stories of elements get only the page, since elements bring their own provider. */
export const frame: Decorator = (Story, { globals, parameters, loaded }) => {
  const chosen = globals as Globals;
  const { shown } = parameters as { shown?: Shown };
  return (
    <Page globals={chosen}>
      {shown ? (
        <Provider shown={shown} loaded={loaded.store} globals={chosen}>
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
  loaded,
  globals,
  children,
}: {
  shown: Shown;
  loaded: Store;
  globals: Globals;
  children: ComponentChildren;
}) {
  // What was done in a story stays when the toolbar changes, which loads anew.
  const store = useMemo(() => loaded, [shown]);
  const clock = useMemo(() => shown.now && signal(Date.parse(shown.now)), [shown]);
  const { ground, accent, forcedColors, language, theme, viewerZone } = globals;
  const eventZone = store.agenda.value?.timeZone ?? "UTC";
  return (
    <AgendaProvider
      // The widget checks the background only once. The toolbar can change it, so remount.
      key={`${ground} ${accent} ${forcedColors}`}
      store={store}
      lang={language}
      catalogue={catalogue}
      viewerZone={viewerZone === EVENT_ZONE ? eventZone : viewerZone}
      theme={theme === "auto" ? undefined : theme}
      layout={shown.layout}
      density={shown.density}
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
