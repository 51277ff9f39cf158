/** Parts of a Markdown file between `<!-- name -->` and `<!-- /name -->`. */

const around = (name: string) => new RegExp(`(<!-- ${name} -->)([^]*?)(<!-- /${name} -->)`);

/** @returns the text between the marks; undefined if there are none */
export const blockIn = (text: string, name: string): string | undefined =>
  around(name).exec(text)?.[2];

/** @throws Error if the text has no such marks */
export function withBlock(text: string, name: string, block: string): string {
  if (blockIn(text, name) === undefined)
    throw new Error(`There is no <!-- ${name} --> block to fill`);
  return text.replace(around(name), (_, start, __, end) => `${start}${block}${end}`);
}
