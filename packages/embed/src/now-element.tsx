import { Now } from "@plenary/widgets/now";
import { PlenaryElement } from "./element.tsx";

/** What is on and what is next, scaled to the width of its container; on upright screens also what comes later today. */
export class PlenaryNow extends PlenaryElement {
  protected draw() {
    return <Now />;
  }
}
