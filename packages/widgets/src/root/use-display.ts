import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Display } from "../state/feature.ts";

export const DisplayContext = createContext<Display | undefined>(undefined);

/** The display that the component is in. @throws outside an `<AgendaProvider>` */
export function useDisplay(): Display {
  const display = useContext(DisplayContext);
  if (!display) throw new Error("Plenary's components must be inside an <AgendaProvider>");
  return display;
}
