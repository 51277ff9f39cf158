/**
 * Plain functions, not components: a programme has thousands of these, and each component costs an
 * object, a place in the tree and a subscription.
 */
import type { Passage } from "@plenary/core";

/** Text in its own language and direction. */
export function passage({ text, lang, dir, fallback }: Passage) {
  if (!lang && !dir && !fallback) return text;
  return (
    <span lang={lang} dir={dir} data-fallback={fallback}>
      {text}
    </span>
  );
}

/** A name in running text, isolated from the direction of the text around it. */
export function name({ text, lang, dir }: Passage) {
  return (
    <bdi lang={lang} dir={dir}>
      {text}
    </bdi>
  );
}
