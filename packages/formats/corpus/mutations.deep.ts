/** More texts, damaged by the seed of the run. */
import "./mutations.test.ts";
