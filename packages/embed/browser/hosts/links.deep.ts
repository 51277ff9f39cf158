/** The same in the other engines, which scroll and focus each in its own way. */
import "./links.test.ts";
