/** One meeting in two versions: as the reader saw it, and as the organiser changed it. */
const session = (id: string, start: string, end: string, en: string, fr: string, ar: string) => ({
  id,
  start: `2027-02-15T${start}`,
  end: `2027-02-15T${end}`,
  title: { en, fr, ar },
  place: "hall",
});
const opening = session("opening", "10:00", "11:00", "Opening", "Ouverture", "الافتتاح");
const water = session(
  "water",
  "11:00",
  "12:30",
  "Water for all",
  "De l’eau pour tous",
  "الماء للجميع",
);
const budget = session("budget", "12:00", "13:00", "Budget", "Budget", "الميزانية");
const visit = session(
  "visit",
  "14:30",
  "16:00",
  "A visit to the mill",
  "Visite du moulin",
  "زيارة المطحنة",
);
const gala = session("gala", "20:00", "22:00", "Gala", "Gala", "حفل");

const meeting = (sessions: object[]) => ({
  format: 1,
  id: "mill",
  title: { en: "Meeting at the mill", fr: "Rencontre au moulin", ar: "لقاء المطحنة" },
  language: "en",
  timeZone: "Europe/Madrid",
  venue: { name: { en: "The Mill", fr: "Le Moulin", ar: "المطحنة" }, city: "Barcelona" },
  updated: "2027-02-14T09:12:00+01:00",
  places: [
    { id: "hall", name: { en: "Main hall", fr: "Grande salle", ar: "القاعة الكبرى" } },
    { id: "garden", name: { en: "Garden", fr: "Jardin", ar: "الحديقة" } },
  ],
  days: [{ date: "2027-02-15", sessions }],
});

export const before = meeting([opening, water, budget, visit, gala]);
/** Moved, cancelled, renamed and removed sessions. */
export const after = meeting([
  { ...opening, start: "2027-02-15T09:30", end: "2027-02-15T10:30", place: "garden" },
  { ...water, status: "cancelled" },
  {
    ...budget,
    title: { en: "Budget and dues", fr: "Budget et cotisations", ar: "الميزانية والاشتراكات" },
  },
  visit,
]);
