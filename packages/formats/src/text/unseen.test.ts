/** Kinds of faults that texts showed which the grammar had not seen. */
import { describe, expect, it } from "vitest";
import { fromText } from "./from-text.ts";

const read = (text: string, now = "2025-01-10") => {
  const { agenda } = fromText(text, { now, timeZone: "UTC" });
  return (agenda?.days ?? []).flatMap(({ date, sessions }) =>
    sessions.map((session) => ({ ...session, date })),
  );
};
const times = (text: string, now?: string) =>
  read(text, now).map(({ start, end }) => [start, end?.slice(11)].filter(Boolean).join("-"));

describe("in a language without a file of its own, days and hours are read", () => {
  const two = ["2025-05-16T09:00-09:30", "2025-05-16T10:00", "2025-05-17T11:00"];
  it.each([
    [
      "pl",
      "Program konferencji\n\nPiątek, 16 maja 2025 r.\n9:00–9:30 Rejestracja uczestników\ngodz. 10.00 Warsztaty i przerwa\n\nSobota, 17 maja 2025 r.\n11:00 Spacer po mieście\n",
    ],
    [
      "ro",
      "Programul întâlnirii\n\nVineri, 16 mai 2025\nora 9.00 – 9.30: Înregistrarea participanților\nora 10: Pauză de cafea\n\nSâmbătă, 17 mai 2025\n11:00 Vizită și închidere\n",
    ],
    [
      "sv",
      "Program för årsmötet\n\nFredag den 16 maj 2025\nkl. 09.00–09.30 Kaffe och registrering\nkl 10 Årsmöte\n\nLördag den 17 maj\nkl. 11.00 Utflykt och avslutning\n",
    ],
    [
      "da",
      "Program for årsmødet\n\nFredag den 16. maj 2025\nKl. 9.00-9.30 Velkomst og kaffe\nkl. 10 Oplæg\n\nLørdag den 17. maj\nkl. 11.00 Udflugt og frokost\n",
    ],
    [
      "hu",
      "A konferencia programja\n\n2025. május 16. (péntek)\n9:00–9:30 Regisztráció és kávé\n10 órakor Megnyitó\n\n2025. május 17., szombat\n11:00-tól Városnézés\n",
    ],
    [
      "uk",
      "Програма конференції\n\n16 травня 2025 року, п’ятниця\n09:00 – 09:30 Реєстрація та кава\nо 10:00 Відкриття\n\n17 травня, субота\n11:00 Екскурсія для всіх\n",
    ],
    [
      "ko",
      "도시 포럼 일정\n\n2025년 5월 16일(금)\n09:00~09:30 등록\n오전 10시 개회식\n\n5월 17일(토)\n11:00 현장 방문\n",
    ],
    [
      "he",
      "תוכנית הכנס\n\nיום שישי, 16 במאי 2025\n09:00-09:30 הרשמה\nבשעה 10:00 דברי פתיחה\n\nיום שבת, 17 במאי 2025\n11:00 סיור\n",
    ],
    [
      "fi",
      "Seminaarin ohjelma\n\nPerjantai 16.5.2025\nklo 9.00–9.30 Ilmoittautuminen ja kahvi\nklo 10 Avaus\n\nLauantaina 17. toukokuuta 2025\nklo 11 Retki\n",
    ],
    [
      "cs",
      "Program semináře\n\nPátek 16. května 2025\n9.00–9.30 Registrace a káva\n10.00 Zahájení\n\nSobota 17. 5. 2025\n11:00 Exkurze\n",
    ],
    [
      "fa",
      "برنامه همایش\n\nجمعه ۱۶ مه ۲۰۲۵\n۹:۰۰ - ۹:۳۰ پذیرش و ثبت نام\nساعت ۱۰:۰۰ افتتاحیه\n\nشنبه ۱۷ مه ۲۰۲۵\n۱۱:۰۰ بازدید از شهر\n",
    ],
  ])("%s", (language, text) => {
    const { agenda, problems } = fromText(text, { now: "2025-01-10", timeZone: "UTC" });
    expect(agenda?.language).toBe(language);
    expect(times(text)).toEqual(two);
    expect(problems.map(({ code }) => code)).toContain("language-unknown");
  });
});

describe("hours in a heading", () => {
  const heading = "Side event\nTuesday, July 15, 2025 | 1:15 – 2:30 PM | Conference Room 11\n\n";

  it("are those of the whole, and no session, where the first session begins with them", () => {
    expect(read(`${heading}1:15 – 1:20 Welcome\n1:20 – 2:30 Panel\n`)).toHaveLength(2);
  });

  it("tell the half of the day of the hours below", () => {
    expect(times(`${heading}1:15 – 1:20 Welcome\n1:20 – 2:30 Panel\n`)).toEqual([
      "2025-07-15T13:15-13:20",
      "2025-07-15T13:20-14:30",
    ]);
  });
});

describe("a numbered day", () => {
  it("does not lend its number to the date after a dash", () => {
    const text =
      "Congresso\n\nDia 1 – 15 de maio de 2025\n09h00 Abertura\n\nDia 2 – 16 de maio de 2025\n10h00 Oficinas\n";
    expect(times(text)).toEqual(["2025-05-15T09:00", "2025-05-16T10:00"]);
  });

  it("is a day of the month where a weekday follows, in the next month in which they meet", () => {
    const text =
      "Fiestas de San Roque\n\nDía 15, viernes\n12:00 h. Repique de campanas\n\nDía 16, sábado\n11:00 h. Misa\n";
    expect(times(text, "2025-07-01")).toEqual(["2025-08-15T12:00", "2025-08-16T11:00"]);
  });
});

it("an hour that ends a range begun at 12 is after noon", () => {
  expect(times("Programme\n\nMonday 5 May 2025\n11:00 - 12:00 Talk\n12:00 - 1:00 Lunch\n")).toEqual(
    ["2025-05-05T11:00-12:00", "2025-05-05T12:00-13:00"],
  );
});

it("12 o'clock a.m. that ends a morning is noon", () => {
  const text =
    "برنامج المخيم\n\nالأحد ٦ يوليو ٢٠٢٥\n٩:٠٠ - ١٢:٠٠ ص : رحلة إلى الوادي\n١:٠٠ ظهراً : الختام\n";
  expect(times(text)).toEqual(["2025-07-06T09:00-12:00", "2025-07-06T13:00"]);
});

describe("points", () => {
  const titles = (text: string) => {
    const all: string[] = [];
    const walk = (items: { title: unknown; items?: never[] }[] = []) => {
      for (const item of items) {
        all.push(String(item.title));
        walk(item.items);
      }
    };
    walk(read(text)[0]?.items as never);
    return all;
  };

  it("whose number begins with that of the point above are no dates", () => {
    const text =
      "Ple ordinari\nDimarts 25 de març de 2025, 20.00 h\n\nOrdre del dia:\n3. Acta\n4. Mocions\n   4.1. Moció sobre l'habitatge\n   4.2. Moció sobre el tren\n5. Precs\n";
    expect(titles(text)).toEqual([
      "Acta",
      "Mocions",
      "Moció sobre l'habitatge",
      "Moció sobre el tren",
      "Precs",
    ]);
  });

  it("may have a bare number before a Japanese title, also that of the order of business", () => {
    const text =
      "地域交通協議会 次第\n\n日時　2025年7月8日（火）午後2時から午後4時まで\n\n1 開会\n2 議題\n（1）路線バスの再編について\n3 閉会\n";
    expect(titles(text)).toEqual(["開会", "議題", "路線バスの再編について", "閉会"]);
  });

  it("are read below a meeting whose name is above its date", () => {
    const text =
      "Совет депутатов Заречного района\n\n24 апреля 2025 года, 15:00\n\n1. Об исполнении бюджета за 2024 год.\n2. О внесении изменений в Устав.\n";
    expect(titles(text)).toEqual([
      "Об исполнении бюджета за 2024 год",
      "О внесении изменений в Устав",
    ]);
  });
});

it("points may be numbered 1º.-", () => {
  const text =
    "Se convoca la sesión ordinaria del Pleno el día 27 de febrero de 2025, a las 19:00 horas.\n\nORDEN DEL DÍA\n\n1º.- Aprobación del acta.\n2º.- Mociones.\n";
  expect(read(text)[0]?.items?.map(({ label, title }) => [label, title])).toEqual([
    ["1º.-", "Aprobación del acta"],
    ["2º.-", "Mociones"],
  ]);
});

describe("who", () => {
  const names = (text: string) =>
    read(`Programme\n\nMonday 5 May 2025\n\n${text}`)[0]?.contributors?.map(({ name }) => name);

  it("is one person where the office or the house follows the comma", () => {
    expect(
      names(
        "10:00 Panel\nPanellists:\n• Carlos Ventura, Port Ellis Trust\n• Ingrid Holm, Nordic Fund\n",
      ),
    ).toEqual(["Carlos Ventura", "Ingrid Holm"]);
    expect(names("10:00 Lecture\nProf. Jens Hartwich, Rehau College\n")).toEqual(["Jens Hartwich"]);
  });

  it("may be told after a title in quotes, or after a full stop", () => {
    expect(names("10:00 Lecture: “Keeping by forgetting”, Peter Antich, historian\n")).toEqual([
      "Peter Antich",
    ]);
    expect(names("10:00 The context. Antonia Magallan\n")).toEqual(["Antonia Magallan"]);
  });

  it("is told before the next role in the same line", () => {
    expect(names("10:00 Poetry, with Davi Serpa and Nora Couto. Moderator: Iara Lemos\n")).toEqual([
      "Davi Serpa",
      "Nora Couto",
      "Iara Lemos",
    ]);
  });

  it("goes on in a line that begins with “and”", () => {
    expect(
      names("10:00 Debate\n  Speakers: Maud Kerrel, Joachim Pelter\n  and Fanny Doucet, grower\n"),
    ).toEqual(["Maud Kerrel", "Joachim Pelter", "Fanny Doucet"]);
  });
});

describe("between two times", () => {
  it.each([
    ["an arrow", "9h45 >> 11h15 Jeux\n"],
    ["a drawn arrow", "9h45 -> 11h15 Jeux\n"],
    ["a stroke, also where the hours have dots", "9.45/11.15 Jeux\n"],
  ])("%s may stand", (_, line) => {
    expect(times(`Programme\n\nMardi 6 mai 2025\n${line}14h00 Atelier\n`)).toEqual([
      "2025-05-06T09:45-11:15",
      "2025-05-06T14:00",
    ]);
  });
});

it("a kind of session before a colon and an hour is a session", () => {
  const [, last] = read("Programme\n\nMardi 6 mai 2025\n10h00 Atelier\nClôture : 12h15\n");
  expect([last?.title, last?.type, last?.start]).toEqual([
    "Clôture",
    "closing",
    "2025-05-06T12:15",
  ]);
});

describe("a role", () => {
  const people = (text: string) =>
    read(text)[0]?.contributors?.map((person) => {
      const { role, name } = person as { role: string; name: string };
      return `${role}: ${name}`;
    });

  it("with a colon may follow names without a sign between them", () => {
    expect(
      people("日程\n\n2025年5月17日\n2:00—3:30 圆桌讨论 主持人：刘洋 嘉宾：赵敏、孙浩\n"),
    ).toEqual(["moderator: 刘洋", "panellist: 赵敏", "panellist: 孙浩"]);
  });

  it("may be an abbreviation with dots", () => {
    expect(
      people(
        "Programma\n\nzaterdag 24 mei 2025\n13.30 uur Debat o.l.v. Rik Post\n15.00 uur Slot\n",
      ),
    ).toEqual(["lead: Rik Post"]);
  });
});

describe("labels of points", () => {
  const labels = (text: string) => read(text)[0]?.items?.map(({ label }) => label);

  it("may be 1.º", () => {
    const text =
      "Sesión del Pleno, 27 de marzo de 2025, 19:00 h\n\nORDEN DEL DÍA\n1.º Aprobación del acta.\n2.º Mociones.\n";
    expect(labels(text)).toEqual(["1.º", "2.º"]);
  });

  it("may end in a stroke, or in letters and a bracket", () => {
    expect(
      labels("Conseil\n\nLundi 12 mai 2025 à 20h\n\nOrdre du jour\n1/ Travaux\n2/ Élections\n"),
    ).toEqual(["1/", "2/"]);
    expect(
      labels("Συνέλευση\n\nΚυριακή 30 Μαρτίου 2025, ώρα 11:00\nΘέματα:\n1ο) Έσοδα\n2ο) Εκλογές\n"),
    ).toEqual(["1ο)", "2ο)"]);
  });

  it("may have their number in words", () => {
    const text =
      "CONVOCATÓRIA\nConvoco a Assembleia Geral para o dia 28 de março de 2025, pelas 20h30, com a seguinte ordem de trabalhos:\nPonto um: Contas;\nPonto dois: Eleições;\n";
    expect(labels(text)).toEqual(["Ponto um:", "Ponto dois:"]);
    expect(read(text)[0]?.title).toBe("Assembleia Geral");
  });

  it("keep their brackets: (1) is no duration", () => {
    const text = "次第\n\n2025年7月8日（火）午後2時\n\n議題\n（1）路線バスの再編\n（2）防災訓練\n";
    expect(labels(text)).toEqual(["（1）", "（2）"]);
  });
});

describe("hours", () => {
  it("of which three or more are listed are starts, and no range", () => {
    expect(
      times("Programm\n\nSamstag, 5. Juli 2025\n10:00 Beginn\n11:00/13:00/15:00 Uhr Führung\n"),
    ).toEqual(["2025-07-05T10:00", "2025-07-05T11:00"]);
  });

  it("in a heading are no session where the first one begins at them", () => {
    const text =
      "Årsmöte\n\nOnsdag 19 mars 2025 kl 18.30 i bygdegården\n18.30 Fika\n19.00 Årsmöte och avslutning\n";
    expect(times(text)).toEqual(["2025-03-19T18:30", "2025-03-19T19:00"]);
  });
});

describe("four digits", () => {
  it("are hours after a date with a colon, too, where the text writes them so", () => {
    const text =
      "Call schedule\n\nMon Mar 3: 1300-1400 Kickoff\n1400-1530 Drafting\n1530-1545 Break\n1545-1700 Vote\n";
    expect(times(text)).toEqual([
      "2025-03-03T13:00-14:00",
      "2025-03-03T14:00-15:30",
      "2025-03-03T15:30-15:45",
      "2025-03-03T15:45-17:00",
    ]);
  });
});

it("an hour at the end of those in the heading is in their half of the day", () => {
  const text =
    "Town Hall Meeting\nMay 6th, 2025 6:00-7:30 p.m.\n\n6:00 Sign-in\n6:10 The plan\n7:30 Adjourn\n";
  expect(times(text)).toEqual(["2025-05-06T18:00", "2025-05-06T18:10", "2025-05-06T19:30"]);
});

it("the dot of a number ends no sentence before a name", () => {
  const [session] = read(
    "Sommerfest\n\nSamstag, 28. Juni 2025\n14.30 Uhr Begrüßung durch die 1. Vorsitzende Petra Lang\n15.00 Uhr Theater\n",
  );
  expect(session?.title).toContain("die 1. Vorsitzende");
});

describe("cells", () => {
  it("hold roles and their people", () => {
    const [session] = read(
      "Programação\n\nSábado, 12 de julho de 2025\n15h — Roda de conversa | Mediação: Rita Nunes | Com Paulo Lins e Ana Reis\n22h — Baile\n",
    );
    expect(session?.contributors?.map((person) => [person.role, person.name])).toEqual([
      ["moderator", "Rita Nunes"],
      ["panellist", "Paulo Lins"],
      ["panellist", "Ana Reis"],
    ]);
  });

  it("beside a meal do not take its place", () => {
    const [, lunch] = read(
      "Programme\n\nThursday, June 5, 2025\n9:00 AM\tWelcome\tBallroom A\n12:00 PM\tLunch\tTerrace\n",
    );
    expect(lunch?.title).toBe("Lunch");
  });
});
