/** The same in the other engines, which keep pages and places each in its own way. */
import "./back.test.ts";
