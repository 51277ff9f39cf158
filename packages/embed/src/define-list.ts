/** `@plenary/embed/define/list`: the elements of the list, with what its script has. */
import { defineElements, hasElements } from "./define-elements.ts";
import { ELEMENTS } from "./elements.tsx";
import type {} from "./jsx.ts";
import { LIST_FEATURES } from "./list-features.ts";
import { plugIn } from "./plugged.ts";
import type {} from "./tags.ts";

plugIn(LIST_FEATURES);
if (hasElements()) defineElements(ELEMENTS);
