import type { Block, Inline, RichPassage } from "@plenary/core";

/** `Rich` text as elements; never as HTML. */
export function rich({ blocks: of, lang, dir, fallback }: RichPassage, className = "") {
  return (
    <div class={`plenary-rich ${className}`} lang={lang} dir={dir} data-fallback={fallback}>
      {blocks(of)}
    </div>
  );
}

export function blocks(of: Block[]) {
  return of.map((block) =>
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
