/** Parses a docblock, tag by tag. */
import ts from "typescript";

/** `@attr [name=default] - description` */
export interface Tag {
  name: string;
  default?: string;
  description: string;
}

export interface Docblock {
  description: string;
  /** The tags of one kind, in their order. */
  tags(kind: string): Tag[];
}

const oneLine = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

export function docblockOf(node: ts.Node): Docblock {
  const parts = ts.getJSDocCommentsAndTags(node);
  const block = parts.findLast(ts.isJSDoc);
  const tags = block?.tags ?? [];
  return {
    description: oneLine(ts.getTextOfJSDocComment(block?.comment)),
    tags: (kind) =>
      tags
        .filter(({ tagName }) => tagName.text === kind)
        .map(({ comment }) => readTag(oneLine(ts.getTextOfJSDocComment(comment)), kind)),
  };
}

function readTag(text: string, kind: string): Tag {
  const found =
    /^(?:\[(?<optional>[^\]=]+)=(?<byDefault>[^\]]+)\]|(?<name>\S+)) - (?<says>.+)$/.exec(text);
  if (!found?.groups) {
    throw new Error(
      `@${kind} ${text}: expected "name - what it is" or "[name=default] - what it is"`,
    );
  }
  const { optional, byDefault, name, says } = found.groups;
  return {
    name: (optional ?? name) as string,
    ...(byDefault && { default: byDefault }),
    description: says as string,
  };
}
