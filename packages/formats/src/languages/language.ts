/**
 * What the reader of texts knows of a language: words, no code. Words are separated by `|`, written
 * in any case, with or without accents; a phrase may hold spaces.
 */
export interface LanguageData {
  /** BCP 47. */
  tag: string;
  /** Short words that tell it from its neighbours. */
  common: string;
  /** Names that Intl does not give, in the order of months or from Sunday; `,` between names. */
  months?: string;
  weekdays?: string;
  /** Between a day and its month, or a month and its year. */
  of?: string;
  /** What follows a day's number. */
  ordinal?: string;
  /** After the number of an hour, of minutes. */
  hour: string;
  minute: string;
  /** Before a time: `at`; before the first of two: `from`; between them: `to`. */
  at: string;
  from: string;
  to: string;
  /** Before a time that is no start. */
  until: string;
  am?: string;
  pm?: string;
  /** Belongs to the evening before midnight, and to the small hours after. */
  night?: string;
  noon?: string;
  midnight?: string;
  /** After an hour without its end: onwards. */
  onwards?: string;
  /** After the name or number of an hour, by the minutes that it adds: `15=and a quarter,and quarter`. */
  fractions?: string;
  /** Before the hour that it is half an hour to: halb neun. */
  halfTo?: string;
  /** Joins quarters to the hour that they lead to: 2/4 de 10. */
  quarterOf?: string;
  /** Hours in words, from one to twelve; `,` between forms. */
  hours?: string;
  /** Where hours may be counted from sunrise, the periods that tell, by their hours: `6-11=asubuhi`. */
  sunriseClock?: string;
  morning: string;
  afternoon: string;
  evening: string;
  allDay: string;
  /** What numbered days are called, and the first five in words. */
  day: string;
  ordinals?: string;
  and: string;
  /** Roles: the words before a name or a colon. */
  lead: string;
  moderator: string;
  speaker: string;
  panellist: string;
  participant: string;
  other: string;
  /** Before names at the end of a title: by. */
  by: string;
  /** The same, where the title may need the name: with. */
  with?: string;
  /** Words over an invitation that name no meeting. */
  notice?: string;
  /** What a meeting with an order of business is called. */
  meeting?: string;
  /** What sessions are called by their kind. */
  opening: string;
  plenary: string;
  panel: string;
  exercise: string;
  workshop: string;
  workingGroup: string;
  ceremony: string;
  break: string;
  social: string;
  closing: string;
  /** Words that a place's name begins or ends with, or that come before it with a colon. */
  place: string;
  placeLabel: string;
  /** What an order of business, and a point of it, is called. */
  agenda: string;
  item: string;
  tentative: string;
  cancelled: string;
  moved: string;
  /** Before those that a session is for, all of them, and before an accent. */
  forWhom: string;
  everyone: string;
  focus?: string;
  /** Nouns of groups of people, in the plural. */
  groups: string;
  /** Before a list of groups. */
  representatives?: string;
  /** Nouns in names of organisations, and offices: with them a name is no person's. */
  organisation: string;
  page: string;
  /** What texts are called that are no programme. */
  notProgramme: string;
  programme: string;
  /** Columns of a table. */
  columnStart: string;
  columnEnd: string;
  columnTime: string;
  columnTitle: string;
  columnPlace: string;
  columnPeople: string;
  /** Titles before a person's name. */
  honorific: string;
  /** What is named with a number that is no time. */
  numbered?: string;
  /** By IANA zone, what it is called: `Europe/Paris=heure de paris`. */
  zones?: string;
}
