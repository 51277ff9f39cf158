/** The same in the other engines, which tell of transitions and late stylesheets each in its own way. */
import "./colours.test.ts";
