import type { ComponentChildren } from "preact";

/** What a page writes on an element: its attributes, and the data where it has them at hand. */
interface PlenaryAttributes {
  id?: string;
  for?: string;
  src?: string | undefined;
  lang?: string;
  session?: string;
  day?: string;
  audience?: string;
  "time-zone"?: string;
  "lock-audience"?: boolean;
  "heading-level"?: number;
  layout?: "list" | "grid" | "auto";
  theme?: string | undefined;
  agenda?: unknown;
  children?: ComponentChildren;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "plenary-agenda": PlenaryAttributes;
      "plenary-timeline": PlenaryAttributes;
      "plenary-panel-card": PlenaryAttributes;
      "plenary-participant-filter": PlenaryAttributes;
      "plenary-now": PlenaryAttributes;
    }
  }
}
