/**
 * The script's build compiles JSX to these: the compressed script is smaller than with the
 * automatic runtime, whose calls need a `children` key for every child and an array for several.
 */
export { createElement, Fragment } from "preact";
