import type { Passage as PassageView } from "@plenary/core";

/** Text in its own language and direction. A name or a time stands in `bdi`, whatever it meets. */
export function Passage({ of }: { of: PassageView }) {
  if (!of.lang && !of.fallback) return <>{of.text}</>;
  return (
    <span lang={of.lang} dir={of.dir} data-fallback={of.fallback}>
      {of.text}
    </span>
  );
}

/** A name among others: kept apart from the punctuation and direction around it. */
export function Name({ of }: { of: PassageView }) {
  return (
    <bdi lang={of.lang} dir={of.dir}>
      {of.text}
    </bdi>
  );
}
