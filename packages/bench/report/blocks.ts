/** Parts of a Markdown file between `<!-- name -->` and `<!-- /name -->`. */

const around = (name: string) => new RegExp(`(<!-- ${name} -->)([^]*?)(<!-- /${name} -->)`);

/** @returns what stands between the marks; undefined where there are none */
export const blockIn = (text: string, name: string): string | undefined =>
  around(name).exec(text)?.[2];

/** @throws Error where there are no marks to write between */
export function withBlock(text: string, name: string, block: string): string {
  if (blockIn(text, name) === undefined) throw new Error(`There is no <!-- ${name} --> to fill`);
  return text.replace(around(name), (_, start, __, end) => `${start}${block}${end}`);
}
