/** 正體（繁體）中文：臺灣用語，香港亦通。 */
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
  mine: "我的議程",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月",
    weekdays: "星期日,星期一,星期二,星期三,星期四,星期五,星期六",
    shortWeekdays: "週日,週一,週二,週三,週四,週五,週六",
    regions: "TW HK",
    number: "{n}日",
    month: "{M}{d}",
    year: "{Y}年{dm}",
    heading: "{dm}{W}",
    short: "{n} {w}",
    to: "～",
  },
  quote: "「{text}」",
  comma: "、",
  aside: "（{text}）",
  labelled: "{label}：{value}",
  everyone: "所有人",
  forWhom: "參加對象",
  everyoneTakesPart: "全體參與",
  accentOn: "聚焦",
  accentOnYou: "聚焦您所屬的組別",
  concern: {
    "takes-part": "您所屬的組別將參與",
    "for-you": "為您所屬的組別安排",
    everyone: "為所有人安排",
    not: "並非為您所屬的組別安排",
  },
  type: {
    opening: "開幕",
    plenary: "全體會議",
    panel: "專題座談",
    exercise: "互動練習",
    workshop: "工作坊",
    "working-group": "工作小組",
    ceremony: "典禮",
    break: "休息",
    social: "聯誼活動",
    closing: "閉幕",
  },
  role: {
    lead: "帶領",
    moderator: "主持人",
    speaker: "講者",
    panellist: "與談人",
    participant: "參與",
    other: "出席",
  },
  status: {
    tentative: "待確認",
    moved: "已異動",
    cancelled: "已取消",
  },
  attendance: { online: "線上", hybrid: "實體與線上" },
  admission: {
    open: "開放所有人參加",
    registered: "須報名",
    invitation: "邀請制",
    internal: "內部場次",
  },
  languageMode: {
    floor: "發言語言",
    interpretation: "口譯",
    sign: "手語",
    captions: "字幕",
  },
  link: {
    join: "線上參加",
    register: "報名",
    document: "文件",
    stream: "直播",
    recording: "活動錄影",
    other: "連結",
  },
  dayPart: { morning: "上午", afternoon: "下午", evening: "晚上", "all-day": "全天" },
  state: { draft: "議程草案", provisional: "暫定議程", final: "最終議程" },
  yourTime: "您當地時間 {time}",
  timeIn: "{time}（{zone}）",
  zone: "時區：{zone}",
  yourZone: "您的時區：{zone}",
  daysLater: { other: "+{n} 天" },
  daysEarlier: { other: "−{n} 天" },
  movedFrom: "原為：{value}",
  tentative: "待確認",
  sessions: { other: "{n} 個場次" },
  sessionsOf: { other: "共 {total} 個場次，顯示 {n} 個" },
  showSessions: { other: "顯示 {n} 個場次" },
  parallel: { other: "{n} 個場次同時進行" },
  during: { other: "{time}，另有 {n} 個場次進行中" },
  continued: "持續進行",
  now: "現在",
  items: "本場議程",
  unscheduled: "時間未定",
  readMore: "閱讀全文",
  readLess: "收合",
  close: "關閉",
  updated: "更新於 {date} {time}",
  days: { label: "日期", all: "全部日期" },
  nextDay: "下一天",
  filter: {
    label: "參加對象",
    find: "尋找組別",
    notFound: "找不到與{query}相關的組別。",
    reset: "顯示全部",
    all: "所有組別",
    remove: "移除{name}",
    everyoneStays: "為所有人安排的場次一律顯示。",
    locked: "此處議程適用對象",
    unknown: "無法辨識的組別（已略過）",
  },
  empty: {
    programme: "議程中尚無場次。",
    filtered: "沒有為這些組別安排的場次。",
  },
  loading: "議程載入中",
  failed: "無法載入議程。",
  offline: "您已離線。恢復連線後將顯示議程。",
  persists: "如果問題持續發生，請告知本網站的管理者。",
  retry: "再試一次",
  partial: { other: "議程中有 {n} 個項目無法完整讀取。" },
  stale: {
    failed: "目前顯示的是截至 {date} {time} 的議程，無法載入較新的版本。",
    offline: "您已離線。目前顯示的是截至 {date} {time} 的議程。",
  },
  printed: "列印日期：{date}",
  details: "詳細資訊",
  acts: "更多動作",
  openAll: "全部展開",
  closeAll: "全部收合",
  about: "關於",
};

export const search: SearchMessages = {
  label: "搜尋",
  clear: "清除搜尋",
  searched: "找不到與{query}相關的場次。",
};

export const filters: FiltersMessages = {
  label: "篩選",
  types: "類型",
  tracks: "主題",
  places: "地點",
  only: "只顯示提及這些組別的場次",
  none: "沒有符合這些篩選條件的場次。",
  clear: "清除這些篩選條件",
  person: "此人參與的所有場次",
};

export const zones: ZonesMessages = {
  label: "時區",
  mine: "我的時間",
};

export const languages: LanguagesMessages = {
  label: "議程語言",
};

export const grid: GridMessages = {
  label: "檢視方式",
  list: "列表",
  grid: "格狀",
  before: "上一個地點",
  after: "下一個地點",
};

export const present: PresentMessages = {
  jump: "前往進行中的場次",
};

export const now: NowMessages = {
  next: "接下來",
  later: "今天稍後",
  until: "{time} 結束",
  nothing: "目前沒有進行中的場次。",
  over: "議程已全部結束。",
};

export const mine: MineMessages = {
  add: "加入我的議程",
  empty: "您的議程還是空的。點選場次旁的星號即可加入。",
  kept: "您的議程僅保存在這部裝置的這個瀏覽器中。",
  unkept: "這裡無法保存您的議程，請改為保存議程連結。",
  forget: "清除我的議程",
  cleared: "您的議程已清除。",
  undo: "復原",
  overlap: "同時進行",
};

export const calendar: CalendarMessages = {
  label: "加入行事曆",
  download: "下載行事曆檔案",
  subscribe: "訂閱完整議程",
  follows: "訂閱會同步所有異動；下載的檔案則維持今天的內容。",
};

export const share: ShareMessages = {
  label: "分享",
  copyText: "複製為文字",
  send: "傳送…",
};

export const changes: ChangesMessages = {
  label: "上次造訪後的異動",
  here: "開啟此頁面後的異動",
  added: "新增",
  removed: "已自議程移除",
  cancelled: "已取消",
  restored: "恢復舉行",
  moved: "時間或地點已異動",
  renamed: "標題已更改",
  details: "詳細資訊已更改",
  dismiss: "標示為已讀",
  live: { other: "議程剛剛更新：{n} 個場次有異動。" },
};

export const overlay: OverlayMessages = {
  by: "新增者",
  translation: "翻譯",
  outdated: "此譯文完成後，原文已有更改。",
};

export const delivery: DeliveryMessages = {
  shown: "此處顯示的內容",
  copy: "複製連結",
  copied: "已複製",
  byHand: "這裡無法自動複製，請選取文字後自行複製。",
  noFile: "如果檔案沒有儲存，請改為複製以下內容：",
};
