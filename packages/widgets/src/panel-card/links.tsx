import type { LinkView } from "@plenary/core";
import { Passage } from "../text/passage.tsx";

/** Where a session or an item leads to. */
export function Links({ of }: { of: LinkView[] }) {
  if (!of.length) return null;
  return (
    <ul class="plenary-links" role="list">
      {of.map(({ url, rel, label, language }) => (
        <li>
          <a href={url} rel="noopener" data-rel={rel} part="link">
            <Passage of={label} />
          </a>
          {language && <small> ({language})</small>}
        </li>
      ))}
    </ul>
  );
}
