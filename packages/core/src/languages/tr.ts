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
  mine: "Programım",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık",
    weekdays: "Pazar,Pazartesi,Salı,Çarşamba,Perşembe,Cuma,Cumartesi",
    shortWeekdays: "Paz,Pzt,Sal,Çar,Per,Cum,Cmt",
    regions: "TR CY",
    heading: "{dm} {W}",
    short: "{d} {w}",
  },
  quote: "“{text}”",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "herkes",
  forWhom: "Kimler için",
  everyoneTakesPart: "Herkes katılıyor",
  accentOn: "Odakta",
  accentOnYou: "Grubunuz odakta",
  concern: {
    "takes-part": "Grubunuz katılıyor",
    "for-you": "Grubunuz için",
    everyone: "Herkes için",
    not: "Grubunuz için değil",
  },
  type: {
    opening: "Açılış",
    plenary: "Genel oturum",
    panel: "Panel",
    exercise: "Uygulama",
    workshop: "Atölye",
    "working-group": "Çalışma grubu",
    ceremony: "Tören",
    break: "Ara",
    social: "Sosyal etkinlik",
    closing: "Kapanış",
  },
  role: {
    lead: "Yürütücü",
    moderator: "Moderatör",
    speaker: "Konuşmacılar",
    panellist: "Panelistler",
    participant: "Katılımcılar",
    other: "Katkı sunanlar",
  },
  status: {
    tentative: "Teyit bekleniyor",
    moved: "Saati veya yeri değişti",
    cancelled: "İptal edildi",
  },
  attendance: {
    online: "Çevrim içi",
    hybrid: "Yüz yüze ve çevrim içi",
  },
  admission: {
    open: "Herkese açık",
    registered: "Kayıt zorunlu",
    invitation: "Davetlilere özel",
    internal: "Kapalı oturum",
  },
  languageMode: {
    floor: "Oturum dili",
    interpretation: "Simultane çeviri",
    sign: "İşaret dili",
    captions: "Alt yazı",
  },
  link: {
    join: "Çevrim içi katılın",
    register: "Kaydolun",
    document: "Belge",
    stream: "Canlı yayın",
    recording: "Oturum kaydı",
    other: "Bağlantı",
  },
  dayPart: {
    morning: "Sabah",
    afternoon: "Öğleden sonra",
    evening: "Akşam",
    "all-day": "Tüm gün",
  },
  state: { draft: "Taslak", provisional: "Geçici program", final: "Nihai program" },
  yourTime: "yerel saatinizle {time}",
  timeIn: "{time} ({zone})",
  zone: "Saat dilimi: {zone}",
  yourZone: "Saat diliminiz: {zone}",
  daysLater: { other: "+{n} gün" },
  daysEarlier: { other: "−{n} gün" },
  movedFrom: "Önceki: {value}",
  tentative: "teyit bekleniyor",
  sessions: { other: "{n} oturum" },
  sessionsOf: { other: "{total} oturumdan {n} tanesi" },
  showSessions: { one: "{n} oturumu göster", other: "{n} oturumu göster" },
  parallel: { other: "{n} paralel oturum" },
  during: { one: "{time}, başka bir oturum sürerken", other: "{time}, diğer {n} oturum sürerken" },
  continued: "Devam ediyor",
  now: "Şimdi",
  items: "Gündem",
  unscheduled: "Tarihi belirlenecek",
  readMore: "Devamını göster",
  readLess: "Daha az göster",
  close: "Kapat",
  updated: "Son güncelleme: {date}, {time}",
  days: { label: "Günler", all: "Tüm günler" },
  nextDay: "Sonraki gün",
  filter: {
    label: "Kimler için?",
    find: "Grup ara",
    notFound: "{query} için grup bulunamadı.",
    reset: "Tümünü göster",
    all: "Tüm gruplar",
    remove: "Kaldır: {name}",
    everyoneStays: "Herkes için olanlar her zaman gösterilir.",
    locked: "Burada şu gruplar için gösteriliyor",
    unknown: "Bilinmeyen gruplar (dikkate alınmadı)",
  },
  empty: {
    programme: "Programda henüz oturum yok.",
    filtered: "Bu gruplar için oturum yok.",
  },
  loading: "Program yükleniyor",
  failed: "Program yüklenemedi.",
  offline: "Çevrim dışısınız. Bağlantı yeniden kurulduğunda program görünecek.",
  persists: "Sorun devam ederse lütfen bu sitenin sorumlularına bildirin.",
  retry: "Yeniden dene",
  partial: {
    one: "Programdaki bir öge tam olarak okunamadı.",
    other: "Programdaki {n} öge tam olarak okunamadı.",
  },
  stale: {
    failed:
      "Programın {date}, {time} tarihli sürümü gösteriliyor. Daha yeni bir sürüm yüklenemedi.",
    offline: "Çevrim dışısınız. Programın {date}, {time} tarihli sürümü gösteriliyor.",
  },
  printed: "Yazdırma tarihi: {date}",
  details: "Ayrıntılar",
  acts: "Diğer işlemler",
  openAll: "Tümünü aç",
  closeAll: "Tümünü kapat",
  about: "Hakkında",
};

export const search: SearchMessages = {
  label: "Ara",
  clear: "Aramayı temizle",
  searched: "{query} için oturum bulunamadı.",
};

export const filters: FiltersMessages = {
  label: "Filtrele",
  types: "Tür",
  tracks: "Tema",
  places: "Yer",
  only: "Yalnızca bu grupların adı geçenler",
  none: "Bu filtrelere uyan oturum yok.",
  clear: "Bu filtreleri kaldır",
  person: "Bu kişinin yer aldığı tüm oturumlar",
};

export const zones: ZonesMessages = {
  label: "Saat dilimi",
  mine: "Benim saatim",
};

export const languages: LanguagesMessages = {
  label: "Programın dili",
};

export const grid: GridMessages = {
  label: "Görünüm",
  list: "Liste",
  grid: "Izgara",
  before: "Önceki yer",
  after: "Sonraki yer",
};

export const present: PresentMessages = {
  jump: "Devam eden oturuma git",
};

export const now: NowMessages = {
  next: "Sırada",
  later: "Bugün daha sonra",
  until: "bitiş saati {time}",
  nothing: "Şu anda devam eden oturum yok.",
  over: "Program sona erdi.",
};

export const mine: MineMessages = {
  add: "Programıma ekle",
  empty: "Programınız henüz boş. Bir oturumu eklemek için yanındaki yıldızı kullanın.",
  kept: "Programınız yalnızca bu cihazda, bu tarayıcıda saklanır.",
  unkept: "Programınız burada saklanamıyor. Bunun yerine bağlantısını saklayın.",
  forget: "Programımı sil",
  cleared: "Programınız silindi.",
  undo: "Geri al",
  overlap: "Aynı saatte",
};

export const calendar: CalendarMessages = {
  label: "Takvime ekle",
  download: "Takvim dosyası indir",
  subscribe: "Programın tamamına abone ol",
  follows: "Abonelik tüm değişiklikleri yansıtır; dosya ise bugünkü hâliyle kalır.",
};

export const share: ShareMessages = {
  label: "Paylaş",
  copyText: "Metin olarak kopyala",
  send: "Gönder…",
};

export const changes: ChangesMessages = {
  label: "Son ziyaretinizden bu yana değişenler",
  here: "Bu sayfayı açtığınızdan bu yana değişenler",
  added: "Yeni",
  removed: "Programdan çıkarıldı",
  cancelled: "İptal edildi",
  restored: "Yeniden programda",
  moved: "Saati veya yeri değişti",
  renamed: "Başlığı değişti",
  details: "Ayrıntıları değişti",
  dismiss: "Okundu olarak işaretle",
  live: { other: "Program az önce güncellendi: {n} oturum değişti." },
};

export const overlay: OverlayMessages = {
  by: "Ekleyen",
  translation: "Çeviri",
  outdated: "Özgün metin bu çeviriden sonra değişti.",
};

export const delivery: DeliveryMessages = {
  shown: "Burada gösterilenler",
  copy: "Bağlantıyı kopyala",
  copied: "Kopyalandı",
  byHand: "Burada otomatik kopyalama yapılamıyor: Metni seçip kopyalayın.",
  noFile: "Dosya kaydedilmediyse bunun yerine aşağıdakini kopyalayın:",
};
