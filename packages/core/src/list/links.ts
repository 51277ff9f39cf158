import type { Link } from "../document/schema.ts";
import type { Passage, ViewContext } from "./context.ts";

export interface LinkView {
  url: string;
  rel: Link["rel"];
  label: Passage;
  /** The name of the target's language, if the document gives it. */
  language?: string;
}

export function linkView(link: Link, { locale, passage }: ViewContext): LinkView {
  const { url, rel, label, language } = link;
  return {
    url,
    rel,
    label: label ? passage(label) : { text: locale.messages.link[rel ?? "other"] },
    ...(language && { language: locale.language(language) }),
  };
}
