import type { LinkView, Locale } from "@plenary/core";
import { passage } from "../text/passage.tsx";

/** The links of a session, an item or the agenda. */
export function links(list: LinkView[], { fill, messages }: Locale) {
  if (!list.length) return null;
  return (
    // A single link is not announced as a list.
    <ul class="plenary-links" role={list.length > 1 ? "list" : "none"}>
      {list.map(({ url, rel, label, language }) => (
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
