/**
 * What the script draws with, put in place of JSX by its build: smaller over the wire than the calls
 * of the automatic runtime, in which every child has a name and every few of them a list.
 */
export { createElement, Fragment } from "preact";
