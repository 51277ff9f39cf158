/**
 * What a list draws of each session. A scene is data for every contestant: the parts come with its
 * programme, and Plenary's element gets the attribute that makes it draw the same.
 */
export type Part = "title" | "times" | "room" | "people" | "text" | "tags";

export interface Scene {
  name: "rows" | "cards";
  /** In the order in which they are drawn. */
  parts: Part[];
  /** Plenary's `density`; undefined for its default. */
  density: string | undefined;
}

export const SCENES: [Scene, Scene] = [
  { name: "rows", parts: ["title", "times", "room", "tags"], density: undefined },
  {
    name: "cards",
    parts: ["title", "times", "room", "people", "text", "tags"],
    density: "full",
  },
];

export const sceneOf = (name: string | undefined): Scene | undefined =>
  SCENES.find((scene) => scene.name === name);
