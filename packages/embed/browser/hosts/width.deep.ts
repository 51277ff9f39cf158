/** The same in the other engines, which size boxes by their content each in its own way. */
import "./width.test.ts";
