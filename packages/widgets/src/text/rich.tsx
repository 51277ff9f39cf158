import type { Block, Inline, RichPassage } from "@plenary/core";

/** `Rich` text as elements, never as raw HTML. */
export function rich({ blocks: content, lang, dir, fallback }: RichPassage, className = "") {
  return (
    <div class={`plenary-rich ${className}`} lang={lang} dir={dir} data-fallback={fallback}>
      {blocks(content)}
    </div>
  );
}

export function blocks(list: Block[]) {
  return list.map((block) =>
    block.type === "paragraph" ? (
      <p>{block.children.map(inline)}</p>
    ) : (
      <ul>
        {block.items.map((item) => (
          <li>{item.map(inline)}</li>
        ))}
      </ul>
    ),
  );
}

function inline(part: Inline) {
  if (typeof part === "string") return part;
  const children = part.children.map(inline);
  if (part.type === "link") {
    return (
      <a href={part.url} rel="noopener">
        {children}
      </a>
    );
  }
  const Tag = part.type;
  return <Tag>{children}</Tag>;
}
