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

export const list: Messages = {
  mine: "برنامجي",
  clock: "{H}:{mm}",
  first: "1",
  dates: {
    months: "يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر",
    weekdays: "الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت",
    shortWeekdays: "الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت",
    regions: "LY AE",
    heading: "{W}، {dm}",
  },
  quote: "«{text}»",
  comma: "، ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "الجميع",
  forWhom: "لمن",
  everyoneTakesPart: "يشارك الجميع",
  accentOn: "محور التركيز",
  accentOnYou: "التركيز على مجموعتكم",
  concern: {
    "takes-part": "مجموعتكم مشارِكة",
    "for-you": "لمجموعتكم",
    everyone: "للجميع",
    not: "لا تخص مجموعتكم",
  },
  type: {
    opening: "الافتتاح",
    plenary: "جلسة عامة",
    panel: "حلقة نقاش",
    exercise: "تمرين",
    workshop: "ورشة عمل",
    "working-group": "فريق عمل",
    ceremony: "مراسم",
    break: "استراحة",
    social: "لقاء اجتماعي",
    closing: "الختام",
  },
  role: {
    lead: "التيسير",
    moderator: "إدارة الجلسة",
    speaker: "المداخلات",
    panellist: "حلقة النقاش",
    participant: "المشاركة",
    other: "بحضور",
  },
  status: {
    tentative: "قيد التأكيد",
    moved: "تغيّر الموعد أو المكان",
    cancelled: "أُلغيت",
  },
  attendance: { online: "عبر الإنترنت", hybrid: "حضوريًا وعبر الإنترنت" },
  admission: {
    open: "مفتوحة للجميع",
    registered: "بالتسجيل المسبق",
    invitation: "بموجب دعوة",
    internal: "جلسة داخلية",
  },
  languageMode: {
    floor: "لغة الجلسة",
    interpretation: "الترجمة الفورية",
    sign: "لغة الإشارة",
    captions: "نص على الشاشة",
  },
  link: {
    join: "الانضمام عبر الإنترنت",
    register: "التسجيل للمشاركة",
    document: "وثيقة",
    stream: "بث مباشر",
    recording: "تسجيل وقائع الجلسة",
    other: "رابط",
  },
  dayPart: { morning: "صباحًا", afternoon: "بعد الظهر", evening: "مساءً", "all-day": "طوال اليوم" },
  state: { draft: "مسودة البرنامج", provisional: "البرنامج المؤقت", final: "البرنامج النهائي" },
  yourTime: "{time} بتوقيتكم",
  timeIn: "{time} ({zone})",
  zone: "المنطقة الزمنية: {zone}",
  yourZone: "توقيتكم: {zone}",
  daysLater: {
    one: "+يوم واحد",
    two: "+يومان",
    few: "+{n} أيام",
    many: "+{n} يومًا",
    other: "+{n} يوم",
  },
  daysEarlier: {
    one: "−يوم واحد",
    two: "−يومان",
    few: "−{n} أيام",
    many: "−{n} يومًا",
    other: "−{n} يوم",
  },
  movedFrom: "سابقًا: {value}",
  tentative: "قيد التأكيد",
  sessions: {
    zero: "لا جلسات",
    one: "جلسة واحدة",
    two: "جلستان",
    few: "{n} جلسات",
    many: "{n} جلسة",
    other: "{n} جلسة",
  },
  sessionsOf: {
    zero: "لا جلسات من أصل {total}",
    one: "جلسة واحدة من أصل {total}",
    two: "جلستان من أصل {total}",
    few: "{n} جلسات من أصل {total}",
    many: "{n} جلسة من أصل {total}",
    other: "{n} جلسة من أصل {total}",
  },
  showSessions: {
    one: "عرض جلسة واحدة",
    two: "عرض جلستين",
    few: "عرض {n} جلسات",
    many: "عرض {n} جلسة",
    other: "عرض {n} جلسة",
  },
  parallel: {
    two: "جلستان متزامنتان",
    few: "{n} جلسات متزامنة",
    many: "{n} جلسة متزامنة",
    other: "{n} جلسة متزامنة",
  },
  during: {
    one: "{time}، أثناء جلسة أخرى",
    two: "{time}، أثناء جلستين أخريين",
    few: "{time}، أثناء {n} جلسات أخرى",
    many: "{time}، أثناء {n} جلسة أخرى",
    other: "{time}، أثناء {n} جلسة أخرى",
  },
  continued: "تتمة",
  now: "الآن",
  items: "جدول الأعمال",
  unscheduled: "يُحدَّد الموعد لاحقًا",
  readMore: "قراءة المزيد",
  readLess: "عرض أقل",
  close: "إغلاق",
  updated: "آخر تحديث: {date}، {time}",
  days: { label: "الأيام", all: "كل الأيام" },
  nextDay: "اليوم التالي",
  filter: {
    label: "لمن؟",
    find: "البحث عن مجموعة",
    notFound: "لا توجد مجموعة مطابقة للبحث عن {query}.",
    reset: "عرض الكل",
    all: "كل المجموعات",
    remove: "إزالة {name}",
    everyoneStays: "ما يخص الجميع يبقى ظاهرًا دائمًا.",
    locked: "معروض هنا للمجموعات",
    unknown: "مجموعات غير معروفة لم تؤخذ في الحسبان",
  },
  empty: {
    programme: "لا يتضمن البرنامج أي جلسة بعد.",
    filtered: "لا توجد جلسة تخص هذه المجموعات.",
  },
  loading: "جارٍ تحميل البرنامج",
  failed: "تعذّر تحميل البرنامج.",
  offline: "لا يوجد اتصال بالإنترنت. سيظهر البرنامج فور عودة الاتصال.",
  persists: "إذا استمرت المشكلة، فأبلغوا القائمين على هذا الموقع.",
  retry: "إعادة المحاولة",
  partial: {
    one: "تعذّرت قراءة عنصر من البرنامج كاملًا.",
    two: "تعذّرت قراءة عنصرين من البرنامج كاملين.",
    few: "تعذّرت قراءة {n} عناصر من البرنامج كاملةً.",
    many: "تعذّرت قراءة {n} عنصرًا من البرنامج كاملةً.",
    other: "تعذّرت قراءة {n} عنصر من البرنامج كاملةً.",
  },
  stale: {
    failed: "هذا هو البرنامج كما كان في {date}، {time}. تعذّر تحميل نسخة أحدث.",
    offline: "لا يوجد اتصال بالإنترنت. هذا هو البرنامج كما كان في {date}، {time}.",
  },
  printed: "طُبع في {date}",
  details: "التفاصيل",
  acts: "إجراءات أخرى",
  openAll: "فتح الكل",
  closeAll: "إغلاق الكل",
  about: "نبذة",
};

export const search: SearchMessages = {
  label: "بحث",
  clear: "مسح البحث",
  searched: "لا توجد جلسة مطابقة للبحث عن {query}.",
};

export const filters: FiltersMessages = {
  label: "تصفية",
  types: "النوع",
  tracks: "المحور",
  places: "المكان",
  only: "فقط ما يذكر هذه المجموعات",
  none: "لا توجد جلسة مطابقة لعوامل التصفية هذه.",
  clear: "إزالة عوامل التصفية هذه",
  person: "كل الجلسات بمشاركة هذا الشخص",
};

export const zones: ZonesMessages = {
  label: "المنطقة الزمنية",
  mine: "توقيتي",
};

export const languages: LanguagesMessages = {
  label: "لغة البرنامج",
};

export const grid: GridMessages = {
  label: "طريقة العرض",
  list: "قائمة",
  grid: "شبكة",
  before: "المكان السابق",
  after: "المكان التالي",
};

export const present: PresentMessages = {
  jump: "الانتقال إلى الجلسة الجارية",
};

export const now: NowMessages = {
  next: "التالي",
  later: "لاحقًا اليوم",
  until: "حتى الساعة {time}",
  nothing: "لا توجد جلسة جارية الآن.",
  over: "انتهى البرنامج.",
};

export const mine: MineMessages = {
  add: "إضافة إلى برنامجي",
  empty: "برنامجكم فارغ حتى الآن. استخدموا النجمة بجانب أي جلسة لإضافتها.",
  kept: "يُحفظ برنامجكم في هذا المتصفح، على هذا الجهاز فقط.",
  unkept: "لا يمكن حفظ برنامجكم هنا. احتفظوا برابطه بدلًا من ذلك.",
  forget: "حذف برنامجي",
  cleared: "حُذف برنامجكم.",
  undo: "تراجع",
  overlap: "في الوقت نفسه",
};

export const calendar: CalendarMessages = {
  label: "إضافة إلى التقويم",
  download: "تنزيل ملف تقويم",
  subscribe: "الاشتراك في تقويم البرنامج كاملًا",
  follows: "الاشتراك يواكب كل تغيير؛ أما الملف فيبقى كما هو اليوم.",
};

export const share: ShareMessages = {
  label: "مشاركة",
  copyText: "نسخ كنص",
  send: "إرسال…",
};

export const changes: ChangesMessages = {
  label: "ما تغيّر منذ زيارتكم الأخيرة",
  here: "ما تغيّر منذ فتح هذه الصفحة",
  added: "جديدة",
  removed: "لم تعد في البرنامج",
  cancelled: "أُلغيت",
  restored: "عادت إلى البرنامج",
  moved: "تغيّر الموعد أو المكان",
  renamed: "تغيّر العنوان",
  details: "تغيّرت التفاصيل",
  dismiss: "تحديد كمقروء",
  live: {
    zero: "حُدِّث البرنامج للتو: لم تتغيّر أي جلسة.",
    one: "حُدِّث البرنامج للتو: تغيّرت جلسة واحدة.",
    two: "حُدِّث البرنامج للتو: تغيّرت جلستان.",
    few: "حُدِّث البرنامج للتو: تغيّرت {n} جلسات.",
    many: "حُدِّث البرنامج للتو: تغيّرت {n} جلسة.",
    other: "حُدِّث البرنامج للتو: تغيّرت {n} جلسة.",
  },
};

export const overlay: OverlayMessages = {
  by: "إضافة من",
  translation: "الترجمة",
  outdated: "تغيّر النص الأصلي بعد هذه الترجمة.",
};

export const delivery: DeliveryMessages = {
  shown: "ما هو معروض هنا",
  copy: "نسخ الرابط",
  copied: "تم النسخ",
  byHand: "يتعذّر النسخ التلقائي هنا: حدّدوا النص وانسخوه.",
  noFile: "إذا لم يُحفظ أي ملف، فانسخوا هذا بدلًا منه:",
};
