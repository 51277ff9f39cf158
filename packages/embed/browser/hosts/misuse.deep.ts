/** The same in the other engines, which parse and load each in its own order. */
import "./misuse.test.ts";
