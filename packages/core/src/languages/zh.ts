/** 简体中文。 */
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
  mine: "我的日程",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月",
    weekdays: "星期日,星期一,星期二,星期三,星期四,星期五,星期六",
    shortWeekdays: "周日,周一,周二,周三,周四,周五,周六",
    regions: "CN SG",
    number: "{n}日",
    month: "{M}{d}",
    year: "{Y}年{dm}",
    heading: "{dm}{W}",
    short: "{d}{w}",
    to: "～",
  },
  quote: "“{text}”",
  comma: "、",
  aside: "（{text}）",
  labelled: "{label}：{value}",
  everyone: "所有人",
  forWhom: "面向",
  everyoneTakesPart: "全体参加",
  accentOn: "聚焦",
  accentOnYou: "聚焦您所在的组别",
  concern: {
    "takes-part": "您所在的组别参加",
    "for-you": "面向您所在的组别",
    everyone: "面向所有人",
    not: "不面向您所在的组别",
  },
  type: {
    opening: "开幕",
    plenary: "全体会议",
    panel: "专题讨论",
    exercise: "互动练习",
    workshop: "工作坊",
    "working-group": "工作组",
    ceremony: "仪式",
    break: "休息",
    social: "联谊活动",
    closing: "闭幕",
  },
  role: {
    lead: "负责",
    moderator: "主持",
    speaker: "发言",
    panellist: "讨论嘉宾",
    participant: "参加",
    other: "出席",
  },
  status: {
    tentative: "待确认",
    moved: "已调整",
    cancelled: "已取消",
  },
  attendance: { online: "线上", hybrid: "线上线下结合" },
  admission: {
    open: "对所有人开放",
    registered: "需报名",
    invitation: "凭邀请参加",
    internal: "内部活动",
  },
  languageMode: {
    floor: "发言语言",
    interpretation: "口译",
    sign: "手语",
    captions: "字幕",
  },
  link: {
    join: "线上参加",
    register: "报名",
    document: "文件",
    stream: "直播",
    recording: "回放",
    other: "链接",
  },
  dayPart: { morning: "上午", afternoon: "下午", evening: "晚上", "all-day": "全天" },
  state: { draft: "日程草案", provisional: "暂定日程", final: "最终日程" },
  yourTime: "您当地时间{time}",
  timeIn: "{time}（{zone}）",
  zone: "时区：{zone}",
  yourZone: "您的时区：{zone}",
  daysLater: { other: "+{n}天" },
  daysEarlier: { other: "−{n}天" },
  movedFrom: "原为：{value}",
  tentative: "待确认",
  sessions: { other: "{n}场活动" },
  sessionsOf: { other: "共{total}场活动，显示{n}场" },
  showSessions: { other: "显示{n}场活动" },
  parallel: { other: "{n}场活动同时进行" },
  during: { other: "{time}，另有{n}场活动进行中" },
  continued: "持续进行",
  now: "现在",
  items: "议程",
  unscheduled: "时间待定",
  readMore: "展开全文",
  readLess: "收起",
  close: "关闭",
  updated: "更新于{date} {time}",
  days: { label: "日期", all: "全部日期" },
  nextDay: "下一天",
  filter: {
    label: "面向哪些人？",
    find: "查找组别",
    notFound: "未找到与{query}相关的组别。",
    reset: "显示全部",
    all: "所有组别",
    remove: "移除{name}",
    everyoneStays: "面向所有人的活动始终显示。",
    locked: "此处日程面向",
    unknown: "未识别的组别（已忽略）",
  },
  empty: {
    programme: "日程中暂无活动。",
    filtered: "没有面向这些组别的活动。",
  },
  loading: "正在加载日程",
  failed: "无法加载日程。",
  offline: "您已离线。恢复连接后将显示日程。",
  persists: "如果问题持续出现，请告知本网站的管理者。",
  retry: "重试",
  partial: { other: "日程中有{n}项内容未能完整读取。" },
  stale: {
    failed: "当前显示的是截至{date} {time}的日程，未能加载最新版本。",
    offline: "您已离线。当前显示的是截至{date} {time}的日程。",
  },
  printed: "打印日期：{date}",
  details: "详情",
  acts: "更多操作",
  openAll: "全部展开",
  closeAll: "全部收起",
  about: "关于",
};

export const search: SearchMessages = {
  label: "搜索",
  clear: "清除搜索",
  searched: "未找到与{query}相关的活动。",
};

export const filters: FiltersMessages = {
  label: "筛选",
  types: "类型",
  tracks: "专题",
  places: "地点",
  only: "只显示提及这些组别的活动",
  none: "没有符合这些筛选条件的活动。",
  clear: "清除这些筛选条件",
  person: "此人参与的所有活动",
};

export const zones: ZonesMessages = {
  label: "时区",
  mine: "我的时间",
};

export const languages: LanguagesMessages = {
  label: "日程语言",
};

export const grid: GridMessages = {
  label: "显示方式",
  list: "列表",
  grid: "网格",
  before: "上一个地点",
  after: "下一个地点",
};

export const present: PresentMessages = {
  jump: "转到正在进行的活动",
};

export const now: NowMessages = {
  next: "接下来",
  later: "今天稍后",
  until: "{time}结束",
  nothing: "目前没有正在进行的活动。",
  over: "日程已全部结束。",
};

export const mine: MineMessages = {
  add: "加入我的日程",
  empty: "您的日程还是空的。点按活动旁的星标即可加入。",
  kept: "您的日程仅保存在此设备的当前浏览器中。",
  unkept: "此处无法保存您的日程，请改为保存日程链接。",
  forget: "清除我的日程",
  cleared: "您的日程已清除。",
  undo: "撤销",
  overlap: "同时进行",
};

export const calendar: CalendarMessages = {
  label: "添加到日历",
  download: "下载日历文件",
  subscribe: "订阅完整日程",
  follows: "订阅会同步所有变更；下载的文件则停留在今天的版本。",
};

export const share: ShareMessages = {
  label: "分享",
  copyText: "复制为文本",
  send: "发送…",
};

export const changes: ChangesMessages = {
  label: "上次访问以来的变更",
  here: "打开此页面以来的变更",
  added: "新增",
  removed: "已从日程中移除",
  cancelled: "已取消",
  restored: "恢复举行",
  moved: "时间或地点已调整",
  renamed: "标题已更改",
  details: "详情已更改",
  dismiss: "标为已读",
  live: { other: "日程刚刚更新：{n}场活动有变更。" },
};

export const overlay: OverlayMessages = {
  by: "添加者",
  translation: "翻译",
  outdated: "此译文完成后，原文已有更改。",
};

export const delivery: DeliveryMessages = {
  shown: "此处显示的内容",
  copy: "复制链接",
  copied: "已复制",
  byHand: "此处无法自动复制，请选中文字后自行复制。",
  noFile: "如果文件没有保存，请改为复制以下内容：",
};
