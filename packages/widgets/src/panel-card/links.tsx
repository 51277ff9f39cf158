import type { LinkView } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Passage } from "../text/passage.tsx";

/** Where a session or an item leads to. */
export function Links({ of }: { of: LinkView[] }) {
  const { fill, messages } = useDisplay().locale.value;
  if (!of.length) return null;
  return (
    <ul class="plenary-links" role="list">
      {of.map(({ url, rel, label, language }) => (
        <li>
          <a href={url} rel="noopener" data-rel={rel} part="link">
            <Passage of={label} />
          </a>
          {language && <small>{fill(messages.aside, { text: language })}</small>}
        </li>
      ))}
    </ul>
  );
}
