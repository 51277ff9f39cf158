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
  mine: "マイプログラム",
  clock: "{H}:{mm}",
  first: "1",
  dates: {
    months: "1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月",
    weekdays: "日曜日,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日",
    shortWeekdays: "日,月,火,水,木,金,土",
    regions: "JP",
    number: "{n}日",
    month: "{M}{d}",
    year: "{Y}年{dm}",
    heading: "{dm}{W}",
    short: "{d}({w})",
    to: "～",
  },
  quote: "「{text}」",
  comma: "、",
  aside: "（{text}）",
  labelled: "{label}：{value}",
  everyone: "全員",
  forWhom: "対象",
  everyoneTakesPart: "全員が参加",
  accentOn: "重点対象",
  accentOnYou: "ご所属グループが重点対象",
  concern: {
    "takes-part": "ご所属グループが参加",
    "for-you": "ご所属グループが対象",
    everyone: "全員が対象",
    not: "ご所属グループは対象外",
  },
  type: {
    opening: "開会",
    plenary: "全体会議",
    panel: "パネルディスカッション",
    exercise: "参加型ワーク",
    workshop: "ワークショップ",
    "working-group": "作業部会",
    ceremony: "式典",
    break: "休憩",
    social: "交流会",
    closing: "閉会",
  },
  role: {
    lead: "担当",
    moderator: "司会",
    speaker: "登壇者",
    panellist: "パネリスト",
    participant: "参加者",
    other: "出席者",
  },
  status: {
    tentative: "調整中",
    moved: "変更あり",
    cancelled: "中止",
  },
  attendance: { online: "オンライン", hybrid: "対面・オンライン併用" },
  admission: {
    open: "どなたでも参加可",
    registered: "要事前登録",
    invitation: "招待制",
    internal: "関係者限定",
  },
  languageMode: {
    floor: "使用言語",
    interpretation: "通訳",
    sign: "手話",
    captions: "字幕",
  },
  link: {
    join: "オンラインで参加",
    register: "参加登録",
    document: "資料",
    stream: "ライブ配信",
    recording: "録画",
    other: "リンク",
  },
  dayPart: { morning: "午前", afternoon: "午後", evening: "夜", "all-day": "終日" },
  state: { draft: "プログラム案", provisional: "暫定プログラム", final: "確定プログラム" },
  yourTime: "お手元の時刻 {time}",
  timeIn: "{time}（{zone}）",
  zone: "タイムゾーン：{zone}",
  yourZone: "お使いのタイムゾーン：{zone}",
  daysLater: { other: "+{n}日" },
  daysEarlier: { other: "−{n}日" },
  movedFrom: "変更前：{value}",
  tentative: "調整中",
  sessions: { other: "セッション{n}件" },
  sessionsOf: { other: "セッション{total}件中{n}件" },
  showSessions: { other: "{n}件を表示" },
  parallel: { other: "並行セッション{n}件" },
  during: { other: "{time}（ほか{n}件と同時進行）" },
  continued: "継続",
  now: "現在",
  items: "議事次第",
  unscheduled: "日程未定",
  readMore: "続きを読む",
  readLess: "折りたたむ",
  close: "閉じる",
  updated: "{date} {time} 更新",
  days: { label: "日程", all: "全日程" },
  nextDay: "次の日",
  filter: {
    label: "対象グループ",
    find: "グループを検索",
    notFound: "{query}に一致するグループはありません。",
    reset: "すべて表示",
    all: "すべてのグループ",
    remove: "{name}の選択を解除",
    everyoneStays: "全員が対象の内容は常に表示されます。",
    locked: "表示対象",
    unknown: "不明なグループ（絞り込みの対象外）",
  },
  empty: {
    programme: "プログラムにはまだセッションがありません。",
    filtered: "これらのグループに該当するセッションはありません。",
  },
  loading: "プログラムを読み込み中",
  failed: "プログラムを読み込めませんでした。",
  offline: "オフラインです。接続が回復すると、プログラムが表示されます。",
  persists: "問題が続く場合は、このサイトの運営者にお知らせください。",
  retry: "再読み込み",
  partial: { other: "プログラムのうち{n}件は、一部を読み込めませんでした。" },
  stale: {
    failed: "{date} {time} 時点のプログラムです。最新版を読み込めませんでした。",
    offline: "オフラインです。{date} {time} 時点のプログラムを表示しています。",
  },
  printed: "{date} 印刷",
  details: "詳細",
  acts: "その他の操作",
  openAll: "すべて開く",
  closeAll: "すべて閉じる",
  about: "概要",
};

export const search: SearchMessages = {
  label: "検索",
  clear: "検索をクリア",
  searched: "{query}に一致するセッションはありません。",
};

export const filters: FiltersMessages = {
  label: "絞り込み",
  types: "種類",
  tracks: "トラック",
  places: "会場",
  only: "これらのグループが明記されたものだけ",
  none: "これらの条件に一致するセッションはありません。",
  clear: "これらの条件を解除",
  person: "この方が参加するすべてのセッション",
};

export const zones: ZonesMessages = {
  label: "タイムゾーン",
  mine: "お手元の時刻",
};

export const languages: LanguagesMessages = {
  label: "プログラムの言語",
};

export const grid: GridMessages = {
  label: "表示形式",
  list: "リスト",
  grid: "グリッド",
  before: "前の会場",
  after: "次の会場",
};

export const present: PresentMessages = {
  jump: "進行中のセッションへ",
};

export const now: NowMessages = {
  next: "このあと",
  later: "本日この後",
  until: "{time}まで",
  nothing: "現在進行中のセッションはありません。",
  over: "プログラムは終了しました。",
};

export const mine: MineMessages = {
  add: "マイプログラムに追加",
  empty: "マイプログラムにはまだ何もありません。セッションの横の星印で追加できます。",
  kept: "マイプログラムは、この端末のこのブラウザーにのみ保存されます。",
  unkept: "ここではマイプログラムを保存できません。代わりにリンクを保存してください。",
  forget: "マイプログラムを消去",
  cleared: "マイプログラムを消去しました。",
  undo: "元に戻す",
  overlap: "同時間帯",
};

export const calendar: CalendarMessages = {
  label: "カレンダーに追加",
  download: "カレンダーファイルをダウンロード",
  subscribe: "プログラム全体を購読",
  follows: "購読するとすべての変更が反映されます。ファイルは本日時点の内容のままです。",
};

export const share: ShareMessages = {
  label: "共有",
  copyText: "テキストとしてコピー",
  send: "送信…",
};

export const changes: ChangesMessages = {
  label: "前回のアクセス以降の変更",
  here: "このページを開いてからの変更",
  added: "新規",
  removed: "プログラムから削除",
  cancelled: "中止",
  restored: "開催に変更",
  moved: "日時・会場の変更",
  renamed: "タイトルの変更",
  details: "詳細の変更",
  dismiss: "既読にする",
  live: { other: "プログラムが更新されました。{n}件のセッションに変更があります。" },
};

export const overlay: OverlayMessages = {
  by: "追加者",
  translation: "翻訳",
  outdated: "この翻訳の後に原文が変更されています。",
};

export const delivery: DeliveryMessages = {
  shown: "表示中の内容",
  copy: "リンクをコピー",
  copied: "コピーしました",
  byHand: "ここでは自動でコピーできません。テキストを選択してコピーしてください。",
  noFile: "ファイルが保存されていない場合は、代わりにこちらをコピーしてください。",
};
