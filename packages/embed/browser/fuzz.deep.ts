/** More documents, from another seed. */
import "./fuzz.test.ts";
