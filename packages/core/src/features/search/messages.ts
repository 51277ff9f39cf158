export interface SearchMessages {
  label: string;
  /** Empties the search. */
  clear: string;
  /** Nothing was found: `{query}` is the search text in quotation marks. */
  searched: string;
}

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    search: SearchMessages;
  }
}
