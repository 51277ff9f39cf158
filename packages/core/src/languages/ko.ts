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
  mine: "내 프로그램",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "1월,2월,3월,4월,5월,6월,7월,8월,9월,10월,11월,12월",
    weekdays: "일요일,월요일,화요일,수요일,목요일,금요일,토요일",
    shortWeekdays: "일,월,화,수,목,금,토",
    regions: "KR KP",
    number: "{n}일",
    month: "{M} {d}",
    year: "{Y}년 {dm}",
    heading: "{dm} {W}",
    short: "{d} ({w})",
    to: "~",
  },
  quote: "“{text}”",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "전체",
  forWhom: "대상",
  everyoneTakesPart: "전원 참여",
  accentOn: "중점 대상",
  accentOnYou: "소속 그룹이 중점 대상",
  concern: {
    "takes-part": "소속 그룹 참여",
    "for-you": "소속 그룹 대상",
    everyone: "전체 대상",
    not: "소속 그룹은 대상 아님",
  },
  type: {
    opening: "개회",
    plenary: "전체 회의",
    panel: "패널 토론",
    exercise: "참여 활동",
    workshop: "워크숍",
    "working-group": "실무 그룹",
    ceremony: "기념식",
    break: "휴식",
    social: "교류 행사",
    closing: "폐회",
  },
  role: {
    lead: "진행",
    moderator: "사회",
    speaker: "연사",
    panellist: "패널",
    participant: "참여",
    other: "참석",
  },
  status: {
    tentative: "미확정",
    moved: "변경",
    cancelled: "취소",
  },
  attendance: { online: "온라인", hybrid: "대면·온라인 병행" },
  admission: {
    open: "누구나 참가 가능",
    registered: "사전 등록 필요",
    invitation: "초청자 한정",
    internal: "내부 세션",
  },
  languageMode: {
    floor: "발언 언어",
    interpretation: "통역",
    sign: "수어",
    captions: "자막",
  },
  link: {
    join: "온라인 참가",
    register: "참가 등록",
    document: "자료",
    stream: "실시간 중계",
    recording: "다시 보기",
    other: "링크",
  },
  dayPart: { morning: "오전", afternoon: "오후", evening: "저녁", "all-day": "종일" },
  state: { draft: "프로그램 초안", provisional: "잠정 프로그램", final: "최종 프로그램" },
  yourTime: "내 시간대 기준 {time}",
  timeIn: "{time}({zone})",
  zone: "시간대: {zone}",
  yourZone: "내 시간대: {zone}",
  daysLater: { other: "+{n}일" },
  daysEarlier: { other: "−{n}일" },
  movedFrom: "변경 전: {value}",
  tentative: "미확정",
  sessions: { other: "세션 {n}개" },
  sessionsOf: { other: "세션 {total}개 중 {n}개" },
  showSessions: { other: "세션 {n}개 보기" },
  parallel: { other: "동시 진행 세션 {n}개" },
  during: { other: "{time}, 다른 세션 {n}개와 동시 진행" },
  continued: "계속",
  now: "현재",
  items: "회의 순서",
  unscheduled: "일정 미정",
  readMore: "더 보기",
  readLess: "접기",
  close: "닫기",
  updated: "{date} {time} 업데이트",
  days: { label: "날짜", all: "모든 날짜" },
  nextDay: "다음 날",
  filter: {
    label: "대상 그룹",
    find: "그룹 찾기",
    notFound: "{query}에 해당하는 그룹이 없습니다.",
    reset: "모두 표시",
    all: "모든 그룹",
    remove: "{name} 선택 해제",
    everyoneStays: "전체 대상 세션은 항상 표시됩니다.",
    locked: "표시 대상",
    unknown: "알 수 없는 그룹(적용되지 않음)",
  },
  empty: {
    programme: "프로그램에 아직 세션이 없습니다.",
    filtered: "이 그룹에 해당하는 세션이 없습니다.",
  },
  loading: "프로그램을 불러오는 중",
  failed: "프로그램을 불러오지 못했습니다.",
  offline: "오프라인 상태입니다. 다시 연결되면 프로그램이 표시됩니다.",
  persists: "문제가 계속되면 이 사이트의 운영자에게 알려 주세요.",
  retry: "다시 시도",
  partial: { other: "프로그램 항목 {n}개의 일부 내용을 읽지 못했습니다." },
  stale: {
    failed: "{date} {time} 기준 프로그램입니다. 최신 버전을 불러오지 못했습니다.",
    offline: "오프라인 상태입니다. {date} {time} 기준 프로그램입니다.",
  },
  printed: "{date} 인쇄",
  details: "상세 정보",
  acts: "기타 작업",
  openAll: "모두 펼치기",
  closeAll: "모두 접기",
  about: "소개",
};

export const search: SearchMessages = {
  label: "검색",
  clear: "검색어 지우기",
  searched: "{query}에 해당하는 세션이 없습니다.",
};

export const filters: FiltersMessages = {
  label: "필터",
  types: "유형",
  tracks: "트랙",
  places: "장소",
  only: "이 그룹이 명시된 세션만",
  none: "이 필터에 해당하는 세션이 없습니다.",
  clear: "이 필터 해제",
  person: "이분이 참여하는 모든 세션",
};

export const zones: ZonesMessages = {
  label: "시간대",
  mine: "내 시간",
};

export const languages: LanguagesMessages = {
  label: "프로그램 언어",
};

export const grid: GridMessages = {
  label: "보기 방식",
  list: "목록",
  grid: "격자",
  before: "이전 장소",
  after: "다음 장소",
};

export const present: PresentMessages = {
  jump: "진행 중인 세션으로 이동",
};

export const now: NowMessages = {
  next: "다음",
  later: "오늘 남은 일정",
  until: "{time}까지",
  nothing: "지금 진행 중인 세션이 없습니다.",
  over: "프로그램이 모두 끝났습니다.",
};

export const mine: MineMessages = {
  add: "내 프로그램에 추가",
  empty: "내 프로그램이 아직 비어 있습니다. 세션 옆의 별표를 누르면 추가됩니다.",
  kept: "내 프로그램은 이 기기의 이 브라우저에만 저장됩니다.",
  unkept: "여기에는 내 프로그램을 저장할 수 없습니다. 대신 링크를 보관하세요.",
  forget: "내 프로그램 지우기",
  cleared: "내 프로그램을 지웠습니다.",
  undo: "실행 취소",
  overlap: "같은 시간대",
};

export const calendar: CalendarMessages = {
  label: "캘린더에 추가",
  download: "캘린더 파일 다운로드",
  subscribe: "전체 프로그램 구독",
  follows: "구독하면 모든 변경 사항이 반영됩니다. 파일은 오늘 기준의 사본입니다.",
};

export const share: ShareMessages = {
  label: "공유",
  copyText: "텍스트로 복사",
  send: "보내기…",
};

export const changes: ChangesMessages = {
  label: "마지막 방문 이후 변경 사항",
  here: "이 페이지를 연 이후 변경 사항",
  added: "신규",
  removed: "프로그램에서 제외",
  cancelled: "취소",
  restored: "예정대로 진행",
  moved: "시간·장소 변경",
  renamed: "제목 변경",
  details: "세부 내용 변경",
  dismiss: "읽음으로 표시",
  live: { other: "프로그램이 방금 업데이트되었습니다. 세션 {n}개가 변경되었습니다." },
};

export const overlay: OverlayMessages = {
  by: "추가 정보 제공",
  translation: "번역",
  outdated: "번역 이후 원문이 변경되었습니다.",
};

export const delivery: DeliveryMessages = {
  shown: "현재 표시된 내용",
  copy: "링크 복사",
  copied: "복사됨",
  byHand: "여기에서는 자동으로 복사할 수 없습니다. 텍스트를 선택하여 복사하세요.",
  noFile: "파일이 저장되지 않았다면 대신 다음을 복사하세요.",
};
