import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../links.vectors.json";
import { fromFragment } from "./link.ts";

/** Without what is undefined. */
const said = (hash: string) => JSON.parse(JSON.stringify(fromFragment(hash) ?? null));

describe("a fragment", () => {
  it.each([...vectors.both, ...vectors.routes, ...vectors.read])(
    "says what the link says: $fragment",
    ({ fragment, link }) => {
      expect(said(fragment)).toEqual(link);
    },
  );

  it.each(vectors.none)("is the page's own if it is %j", (hash) => {
    expect(fromFragment(hash)).toBeUndefined();
  });

  it("of the earlier form is read as far as it can be", () => {
    expect(said("#plenary?utm=x&__proto__=y&agenda=a&&=&q")).toEqual({ agenda: "a" });
    expect(said("#plenary?q=a&q=b&audience=x,y,,x")).toEqual({
      search: "a",
      audiences: ["x", "y"],
    });
    expect(said("#plenary?session=a=b=")).toEqual({ session: "a=b=" });
    expect(said("#plenary?audience=%E9,b&day=")).toEqual({ audiences: ["%E9", "b"], day: "" });
  });

  it("never throws, whatever it is", () => {
    const parts = fc.constantFrom(
      ...[
        "#plenary_",
        "#plenary?",
        "#/x?plenary=",
        "agenda-",
        "agenda=",
        "_session-",
        "_audience-",
      ],
      ...["&", "=", ",", "%", "%E9", "_", "_-", "_C3", "_A9", "-", "a"],
    );
    const hash = fc
      .array(fc.oneof(parts, fc.string({ unit: "binary" })))
      .map((all) => all.join(""));
    const property = fc.property(hash, (given) => {
      for (const start of ["", "#plenary?", "#plenary_", "#!/a?plenary="]) {
        expect(["undefined", "object"]).toContain(typeof fromFragment(start + given));
      }
    });
    fc.assert(property);
  });
});
