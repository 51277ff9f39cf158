/** The same in the other engines, and more of it. */
import "./always-something.test.ts";
