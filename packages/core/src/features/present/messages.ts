export interface PresentMessages {
  /** The button that jumps to what is on. */
  jump: string;
}

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    present: PresentMessages;
  }
}
