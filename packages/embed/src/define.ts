/** `@plenary/embed/define`: every element, with everything. */
import { explain } from "@plenary/core";
import { ACTS } from "./act-features.ts";
import { defineElements, hasElements } from "./define-elements.ts";
import { ELEMENTS } from "./elements.tsx";
import type {} from "./jsx.ts";
import { LIST_FEATURES } from "./list-features.ts";
import { PlenaryNow } from "./now-element.tsx";
import { plugIn, plugInActs } from "./plugged.ts";
import type {} from "./tags.ts";

plugIn(LIST_FEATURES);
plugInActs({ ...ACTS, explain });
if (hasElements()) defineElements({ ...ELEMENTS, "plenary-now": PlenaryNow });
