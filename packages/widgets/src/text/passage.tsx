/**
 * What a programme has thousands of is drawn by plain functions, not components: each component
 * costs an object, a place in the tree and a subscription, and these have nothing of their own.
 */
import type { Passage } from "@plenary/core";

/** Text in its own language and direction. */
export function passage({ text, lang, dir, fallback }: Passage) {
  if (!lang && !fallback) return text;
  return (
    <span lang={lang} dir={dir} data-fallback={fallback}>
      {text}
    </span>
  );
}

/** A name among others: kept apart from the punctuation and direction around it. */
export function name({ text, lang, dir }: Passage) {
  return (
    <bdi lang={lang} dir={dir}>
      {text}
    </bdi>
  );
}
