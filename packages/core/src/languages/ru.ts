/** Russian. Long because plurals have three forms. */
import type { CalendarMessages } from "../features/calendar/messages.ts";
import type { ChangesMessages } from "../features/changes/messages.ts";
import type { DeliveryMessages } from "../features/delivery/messages.ts";
import type { FiltersMessages } from "../features/filters/messages.ts";
import type { GridMessages } from "../features/grid/messages.ts";
import type { LanguagesMessages } from "../features/languages/messages.ts";
import type { MineMessages } from "../features/mine/messages.ts";
import type { NowMessages } from "../features/now/messages.ts";
import type { OverlayMessages } from "../features/overlay/messages.ts";
import type { PresentMessages } from "../features/present/messages.ts";
import type { SearchMessages } from "../features/search/messages.ts";
import type { ShareMessages } from "../features/share/messages.ts";
import type { ZonesMessages } from "../features/zones/messages.ts";
import type { Messages } from "../locale/messages.ts";

// Неразрывный пробел U+00A0 стоит после числа и перед тире.

export const list: Messages = {
  mine: "Моя программа",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря",
    weekdays: "воскресенье,понедельник,вторник,среда,четверг,пятница,суббота",
    shortWeekdays: "вс,пн,вт,ср,чт,пт,сб",
    regions: "RU BY KZ",
    year: "{dm} {Y} г.",
    heading: "{W}, {dm}",
  },
  quote: "«{text}»",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "все участники",
  forWhom: "Для кого",
  everyoneTakesPart: "Участвуют все",
  accentOn: "В центре внимания",
  accentOnYou: "В центре внимания\u00a0— ваша группа",
  concern: {
    "takes-part": "Ваша группа участвует",
    "for-you": "Для вашей группы",
    everyone: "Для всех участников",
    not: "Не для вашей группы",
  },
  type: {
    opening: "Открытие",
    plenary: "Пленарное заседание",
    panel: "Панельная дискуссия",
    exercise: "Упражнение",
    workshop: "Практикум",
    "working-group": "Рабочая группа",
    ceremony: "Церемония",
    break: "Перерыв",
    social: "Неформальная встреча",
    closing: "Закрытие",
  },
  role: {
    lead: "Ведущие",
    moderator: "Модератор",
    speaker: "Выступающие",
    panellist: "Участники дискуссии",
    participant: "Участвуют",
    other: "Участники",
  },
  status: {
    tentative: "Ожидает подтверждения",
    moved: "Перенесено",
    cancelled: "Отменено",
  },
  attendance: { online: "Онлайн", hybrid: "Очно и онлайн" },
  admission: {
    open: "Открыто для всех",
    registered: "Требуется регистрация",
    invitation: "По приглашениям",
    internal: "Внутренняя сессия",
  },
  languageMode: {
    floor: "Язык выступлений",
    interpretation: "Устный перевод",
    sign: "Жестовый язык",
    captions: "Субтитры",
  },
  link: {
    join: "Подключиться онлайн",
    register: "Зарегистрироваться",
    document: "Документ",
    stream: "Прямая трансляция",
    recording: "Запись сессии",
    other: "Ссылка",
  },
  dayPart: { morning: "Утром", afternoon: "Днём", evening: "Вечером", "all-day": "Весь день" },
  state: {
    draft: "Проект программы",
    provisional: "Предварительная программа",
    final: "Окончательная программа",
  },
  yourTime: "{time} по вашему времени",
  timeIn: "{time} ({zone})",
  zone: "Часовой пояс: {zone}",
  yourZone: "Ваш часовой пояс: {zone}",
  daysLater: {
    one: "+{n}\u00a0день",
    few: "+{n}\u00a0дня",
    many: "+{n}\u00a0дней",
    other: "+{n}\u00a0дня",
  },
  daysEarlier: {
    one: "−{n}\u00a0день",
    few: "−{n}\u00a0дня",
    many: "−{n}\u00a0дней",
    other: "−{n}\u00a0дня",
  },
  movedFrom: "Ранее: {value}",
  tentative: "по согласованию",
  sessions: {
    one: "{n}\u00a0сессия",
    few: "{n}\u00a0сессии",
    many: "{n}\u00a0сессий",
    other: "{n}\u00a0сессии",
  },
  sessionsOf: {
    one: "{n}\u00a0сессия из {total}",
    few: "{n}\u00a0сессии из {total}",
    many: "{n}\u00a0сессий из {total}",
    other: "{n}\u00a0сессии из {total}",
  },
  showSessions: {
    one: "Показать {n}\u00a0сессию",
    few: "Показать {n}\u00a0сессии",
    many: "Показать {n}\u00a0сессий",
    other: "Показать {n}\u00a0сессии",
  },
  parallel: {
    one: "{n}\u00a0параллельная сессия",
    few: "{n}\u00a0параллельные сессии",
    many: "{n}\u00a0параллельных сессий",
    other: "{n}\u00a0параллельной сессии",
  },
  during: {
    one: "{time}, одновременно с ещё {n}\u00a0сессией",
    few: "{time}, одновременно с ещё {n}\u00a0сессиями",
    many: "{time}, одновременно с ещё {n}\u00a0сессиями",
    other: "{time}, одновременно с ещё {n}\u00a0сессии",
  },
  continued: "Продолжение",
  now: "Сейчас",
  items: "Повестка дня",
  unscheduled: "Дата и время уточняются",
  readMore: "Читать далее",
  readLess: "Свернуть",
  close: "Закрыть",
  updated: "Обновлено {date}, {time}",
  days: { label: "Дни", all: "Все дни" },
  nextDay: "Следующий день",
  filter: {
    label: "Для кого?",
    find: "Найти группу",
    notFound: "По запросу {query} групп не найдено.",
    reset: "Показать всё",
    all: "Все группы",
    remove: "Убрать: {name}",
    everyoneStays: "Сессии для всех участников показываются всегда.",
    locked: "Программа для групп",
    unknown: "Неизвестные группы (не учитываются)",
  },
  empty: {
    programme: "В программе пока нет сессий.",
    filtered: "Для этих групп сессий нет.",
  },
  loading: "Загрузка программы",
  failed: "Не удалось загрузить программу.",
  offline: "Нет подключения к интернету. Программа появится, как только связь восстановится.",
  persists: "Если проблема повторится, сообщите о ней тем, кто ведёт этот сайт.",
  retry: "Попробовать снова",
  partial: {
    one: "Не удалось полностью прочитать {n}\u00a0пункт программы.",
    few: "Не удалось полностью прочитать {n}\u00a0пункта программы.",
    many: "Не удалось полностью прочитать {n}\u00a0пунктов программы.",
    other: "Не удалось полностью прочитать {n}\u00a0пункта программы.",
  },
  stale: {
    failed:
      "Показана программа по состоянию на {date}, {time}. Загрузить более новую версию не удалось.",
    offline: "Нет подключения к интернету. Показана программа по состоянию на {date}, {time}.",
  },
  printed: "Напечатано {date}",
  details: "Подробнее",
  acts: "Другие действия",
  openAll: "Раскрыть все",
  closeAll: "Свернуть все",
  about: "Подробнее",
};

export const search: SearchMessages = {
  label: "Поиск",
  clear: "Очистить поиск",
  searched: "По запросу {query} сессий не найдено.",
};

export const filters: FiltersMessages = {
  label: "Фильтр",
  types: "Тип",
  tracks: "Направление",
  places: "Место",
  only: "Только то, где названы эти группы",
  none: "Под эти фильтры не подходит ни одна сессия.",
  clear: "Убрать эти фильтры",
  person: "Все сессии с участием этого человека",
};

export const zones: ZonesMessages = {
  label: "Часовой пояс",
  mine: "Моё время",
};

export const languages: LanguagesMessages = {
  label: "Язык программы",
};

export const grid: GridMessages = {
  label: "Вид",
  list: "Список",
  grid: "Сетка",
  before: "Предыдущее место",
  after: "Следующее место",
};

export const present: PresentMessages = {
  jump: "К текущей сессии",
};

export const now: NowMessages = {
  next: "Далее",
  later: "Сегодня позже",
  until: "до {time}",
  nothing: "Сейчас сессий нет.",
  over: "Программа завершена.",
};

export const mine: MineMessages = {
  add: "Добавить в мою программу",
  empty:
    "В вашей программе пока ничего нет. Чтобы добавить сессию, нажмите на звёздочку рядом с ней.",
  kept: "Ваша программа хранится только в этом браузере на этом устройстве.",
  unkept: "Сохранить вашу программу здесь нельзя. Сохраните ссылку на неё.",
  forget: "Удалить мою программу",
  cleared: "Ваша программа удалена.",
  undo: "Отменить",
  overlap: "Одновременно",
};

export const calendar: CalendarMessages = {
  label: "Добавить в календарь",
  download: "Скачать файл календаря",
  subscribe: "Подписаться на всю программу",
  follows: "Подписка отражает все изменения, а файл\u00a0— это копия на сегодняшний день.",
};

export const share: ShareMessages = {
  label: "Поделиться",
  copyText: "Скопировать как текст",
  send: "Отправить…",
};

export const changes: ChangesMessages = {
  label: "Изменения после вашего последнего визита",
  here: "Изменения с момента открытия этой страницы",
  added: "Новое",
  removed: "Исключено из программы",
  cancelled: "Отменено",
  restored: "Всё-таки состоится",
  moved: "Перенесено",
  renamed: "Новое название",
  details: "Изменены подробности",
  dismiss: "Отметить как прочитанное",
  live: {
    one: "Программа только что обновлена: изменилась {n}\u00a0сессия.",
    few: "Программа только что обновлена: изменились {n}\u00a0сессии.",
    many: "Программа только что обновлена: изменилось {n}\u00a0сессий.",
    other: "Программа только что обновлена: изменилось {n}\u00a0сессии.",
  },
};

export const overlay: OverlayMessages = {
  by: "Автор дополнения",
  translation: "Перевод",
  outdated: "После этого перевода оригинал был изменён.",
};

export const delivery: DeliveryMessages = {
  shown: "То, что показано здесь",
  copy: "Скопировать ссылку",
  copied: "Скопировано",
  byHand: "Автоматическое копирование здесь недоступно: выделите текст и скопируйте его.",
  noFile: "Если файл не сохранился, скопируйте вместо него это:",
};
