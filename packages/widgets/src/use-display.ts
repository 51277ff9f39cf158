import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Display } from "./display.ts";

export const DisplayContext = createContext<Display | undefined>(undefined);

/** The display that the component stands in. */
export function useDisplay(): Display {
  const display = useContext(DisplayContext);
  if (!display) throw new Error("Plenary's components stand inside an <AgendaProvider>");
  return display;
}
