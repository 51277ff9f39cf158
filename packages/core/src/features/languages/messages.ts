export interface LanguagesMessages {
  /** The heading of the programme's languages. */
  label: string;
}

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    languages: LanguagesMessages;
  }
}
