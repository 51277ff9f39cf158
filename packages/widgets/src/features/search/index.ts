export { search } from "./feature.tsx";
export { createSearch, type SearchModel } from "./model.ts";
export { Search } from "./search.tsx";
