/** What the guide to the format says of one field. */
export interface Field {
  /** What it means to a reader, in one or two sentences. */
  means: string;
  /** How it is drawn; absent where nothing of it is seen. */
  drawn?: string;
  example: unknown;
  /** What each of its values means, where it has a fixed set of them. */
  values?: Record<string, string>;
}

export type Fields = Record<string, Field>;

/** A thing of the format: an agenda, a day, a session… */
export interface Thing {
  means: string;
  fields: Fields;
}
