import { expect, it } from "vitest";
import { all } from "../languages/all.ts";
import { type Catalogue, mergeLanguages } from "./catalogue.ts";
import { createLocale } from "./locale.ts";

const { en, pt } = all;
const english: Catalogue = { en };

it("a language added in pieces is the same in any order", () => {
  const list = { list: pt.list, regions: { BR: { list: pt.regions.BR?.list ?? {} } } };
  const search = { search: pt.search, regions: { BR: { search: pt.regions.BR?.search ?? {} } } };
  const added = (...parts: Parameters<typeof mergeLanguages>[2][]) =>
    parts.reduce((catalogue, part) => mergeLanguages(catalogue, "pt", part), english).pt;
  expect(added(list, search)).toEqual(added(search, list));
  const locale = createLocale("pt-BR", { en, pt: added(list, search) ?? {} });
  expect(locale.messages.items).toBe(pt.regions.BR?.list?.items);
  expect(locale.words("search").label).toBe("Buscar");
});

it("a single word can be replaced", () => {
  const changed = mergeLanguages(english, "en", { search: { label: "Find" } });
  expect(createLocale("en", changed).words("search")).toEqual({ ...en.search, label: "Find" });
  expect(createLocale("en", changed).messages).toEqual(en.list);
});

it("the catalogue that a language is added to stays as it was", () => {
  mergeLanguages(english, "en", { list: { close: "Shut" } });
  expect(english).toEqual({ en });
});
