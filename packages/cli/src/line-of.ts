/**
 * The line of a JSON text on which the value of a pointer (RFC 6901) begins, counted from 1; where
 * there is no such value, that of the nearest around it. JSON.parse keeps no places.
 */
export function lineOf(text: string, pointer: string): number {
  const wanted = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},:]+/g);
  /** What is open around the token: the key or index that is being read, and whether it is a list. */
  const open: { isList: boolean; key: string | number | undefined }[] = [];
  let found = 0;
  let depth = 0;
  /** A value begins here. */
  const enter = (at: number) => {
    const isOnTheWay = open.length === depth + 1 && String(open[depth]?.key) === wanted[depth];
    if (depth < wanted.length && isOnTheWay) {
      found = at;
      depth++;
    }
  };
  for (const { 0: token, index } of tokens) {
    const around = open.at(-1);
    if (token === "}" || token === "]") {
      open.pop();
    } else if (token === ",") {
      // What was on the way is behind: nothing more of it comes.
      if (depth && open.length === depth) break;
      if (around) around.key = around.isList ? Number(around.key) + 1 : undefined;
    } else if (around && !around.isList && around.key === undefined) {
      around.key = unquoted(token);
    } else {
      enter(index);
      if (token === "{" || token === "[") {
        open.push(token === "[" ? { isList: true, key: 0 } : { isList: false, key: undefined });
      }
    }
    if (depth === wanted.length) break;
  }
  return text.slice(0, found).split("\n").length;
}

function unquoted(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
