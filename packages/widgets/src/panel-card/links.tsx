import type { LinkView, Locale } from "@plenary/core";
import { passage } from "../text/passage.tsx";

/** Where a session or an item leads to. */
export function links(of: LinkView[], { fill, messages }: Locale) {
  if (!of.length) return null;
  return (
    // One is no list to be counted.
    <ul class="plenary-links" role={of.length > 1 ? "list" : "none"}>
      {of.map(({ url, rel, label, language }) => (
        <li>
          <a href={url} rel="noopener" data-rel={rel} part="link">
            {passage(label)}
          </a>
          {language && <small>{fill(messages.aside, { text: language })}</small>}
        </li>
      ))}
    </ul>
  );
}
