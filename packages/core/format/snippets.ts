/** What an editor inserts for a text, and offers where its value stands. */
export const TEXT = [
  { label: "A text", body: "$1" },
  { label: "A text for each language", body: { "${1:en}": "$2" } },
];

/** What an editor inserts where one or more ids are asked for. */
export const IDS = [{ label: "Ids", body: ["$1"] }];

/** What an editor offers to insert for a thing of a list: the fields that nearly always stand there. */
export const snippets: Record<string, { label: string; body: object }[]> = {
  session: [
    { label: "A session", body: { id: "$1", title: "$2", start: "$3", end: "$4" } },
    { label: "A session without times", body: { id: "$1", title: "$2" } },
  ],
  item: [{ label: "An item", body: { title: "$1" } }],
  day: [{ label: "A day", body: { date: "$1", sessions: ["^$2"] } }],
  audience: [
    { label: "A group", body: { id: "$1", name: "$2" } },
    { label: "A group inside another", body: { id: "$1", name: "$2", parent: "$3" } },
  ],
  place: [{ label: "A place", body: { id: "$1", name: "$2" } }],
  person: [{ label: "A person", body: { id: "$1", name: "$2" } }],
  contributor: [
    { label: "Somebody by name", body: { role: "$1", name: "$2" } },
    { label: "One of the people", body: { role: "$1", person: "$2" } },
    { label: "A group", body: { role: "$1", audience: "$2" } },
  ],
  link: [{ label: "A link", body: { url: "$1", label: "$2" } }],
  language: [{ label: "A language", body: { tag: "$1", mode: "$2" } }],
};
