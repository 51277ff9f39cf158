export interface DeliveryMessages {
  copy: string;
  copied: string;
  /** Copying failed: what to do instead. */
  byHand: string;
  /** After a download, of which nothing tells whether it worked: labels a text or an address. */
  noFile: string;
  /** What is handed over: the sessions that the filters show. */
  shown: string;
}

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    delivery: DeliveryMessages;
  }
}
