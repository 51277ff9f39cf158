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
  mine: "Susunan acara saya",
  clock: "{HH}.{mm}",
  first: "1",
  dates: {
    months:
      "Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember",
    weekdays: "Minggu,Senin,Selasa,Rabu,Kamis,Jumat,Sabtu",
    regions: "ID",
    heading: "{W}, {dm}",
  },
  quote: "“{text}”",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "semua peserta",
  forWhom: "Untuk",
  everyoneTakesPart: "Diikuti semua peserta",
  accentOn: "Fokus",
  accentOnYou: "Fokus pada kelompok Anda",
  concern: {
    "takes-part": "Kelompok Anda ikut serta",
    "for-you": "Untuk kelompok Anda",
    everyone: "Untuk semua peserta",
    not: "Bukan untuk kelompok Anda",
  },
  type: {
    opening: "Pembukaan",
    plenary: "Pleno",
    panel: "Diskusi panel",
    exercise: "Latihan",
    workshop: "Lokakarya",
    "working-group": "Kelompok kerja",
    ceremony: "Upacara",
    break: "Istirahat",
    social: "Ramah-tamah",
    closing: "Penutupan",
  },
  role: {
    lead: "Dipimpin oleh",
    moderator: "Moderator",
    speaker: "Pembicara",
    panellist: "Panelis",
    participant: "Peserta",
    other: "Bersama",
  },
  status: {
    tentative: "Menunggu konfirmasi",
    moved: "Waktu atau tempat berubah",
    cancelled: "Dibatalkan",
  },
  attendance: { online: "Daring", hybrid: "Tatap muka dan daring" },
  admission: {
    open: "Terbuka untuk umum",
    registered: "Wajib mendaftar",
    invitation: "Khusus undangan",
    internal: "Sesi internal",
  },
  languageMode: {
    floor: "Bahasa pengantar",
    interpretation: "Juru bahasa",
    sign: "Bahasa isyarat",
    captions: "Takarir",
  },
  link: {
    join: "Ikuti secara daring",
    register: "Pendaftaran",
    document: "Dokumen",
    stream: "Siaran langsung",
    recording: "Rekaman",
    other: "Tautan",
  },
  dayPart: { morning: "Pagi", afternoon: "Siang", evening: "Malam", "all-day": "Sepanjang hari" },
  state: {
    draft: "Draf",
    provisional: "Susunan acara sementara",
    final: "Susunan acara final",
  },
  yourTime: "{time} waktu Anda",
  timeIn: "{time} ({zone})",
  zone: "Zona waktu: {zone}",
  yourZone: "Zona waktu Anda: {zone}",
  daysLater: { other: "+{n} hari" },
  daysEarlier: { other: "−{n} hari" },
  movedFrom: "Sebelumnya: {value}",
  tentative: "menunggu konfirmasi",
  sessions: { other: "{n} sesi" },
  sessionsOf: { other: "{n} dari {total} sesi" },
  showSessions: { other: "Tampilkan {n} sesi" },
  parallel: { other: "{n} sesi paralel" },
  during: { other: "{time}, saat {n} sesi lain berlangsung" },
  continued: "Lanjutan",
  now: "Sekarang",
  items: "Agenda",
  unscheduled: "Belum dijadwalkan",
  readMore: "Baca selengkapnya",
  readLess: "Tampilkan lebih sedikit",
  close: "Tutup",
  updated: "Diperbarui {date}, {time}",
  days: { label: "Hari", all: "Semua hari" },
  nextDay: "Hari berikutnya",
  filter: {
    label: "Untuk siapa?",
    find: "Cari kelompok",
    notFound: "Tidak ada kelompok yang cocok dengan {query}.",
    reset: "Tampilkan semua",
    all: "Semua kelompok",
    remove: "Hapus {name}",
    everyoneStays: "Sesi untuk semua peserta selalu ditampilkan.",
    locked: "Ditampilkan di sini untuk",
    unknown: "Kelompok tidak dikenal (diabaikan)",
  },
  empty: {
    programme: "Belum ada sesi dalam susunan acara.",
    filtered: "Tidak ada sesi untuk kelompok ini.",
  },
  loading: "Memuat susunan acara",
  failed: "Susunan acara gagal dimuat.",
  offline: "Anda sedang luring. Susunan acara akan muncul begitu koneksi pulih.",
  persists: "Jika masalah ini berlanjut, beri tahu pengelola situs ini.",
  retry: "Coba lagi",
  partial: {
    other: "{n} bagian susunan acara tidak dapat dibaca secara lengkap.",
  },
  stale: {
    failed: "Ini adalah susunan acara per {date}, {time}. Versi yang lebih baru gagal dimuat.",
    offline: "Anda sedang luring. Ini adalah susunan acara per {date}, {time}.",
  },
  printed: "Dicetak {date}",
  details: "Rincian",
  acts: "Tindakan lain",
  openAll: "Buka semua",
  closeAll: "Tutup semua",
  about: "Tentang",
};

export const search: SearchMessages = {
  label: "Cari",
  clear: "Hapus pencarian",
  searched: "Tidak ada sesi yang cocok dengan {query}.",
};

export const filters: FiltersMessages = {
  label: "Filter",
  types: "Jenis",
  tracks: "Tema",
  places: "Tempat",
  only: "Hanya yang menyebut kelompok ini",
  none: "Tidak ada sesi yang cocok dengan filter ini.",
  clear: "Hapus filter ini",
  person: "Semua sesi dengan orang ini",
};

export const zones: ZonesMessages = {
  label: "Zona waktu",
  mine: "Waktu saya",
};

export const languages: LanguagesMessages = {
  label: "Bahasa susunan acara",
};

export const grid: GridMessages = {
  label: "Tampilan",
  list: "Daftar",
  grid: "Kisi",
  before: "Tempat sebelumnya",
  after: "Tempat berikutnya",
};

export const present: PresentMessages = {
  jump: "Ke sesi yang sedang berlangsung",
};

export const now: NowMessages = {
  next: "Berikutnya",
  later: "Nanti hari ini",
  until: "hingga pukul {time}",
  nothing: "Saat ini tidak ada sesi yang berlangsung.",
  over: "Seluruh acara telah selesai.",
};

export const mine: MineMessages = {
  add: "Tambahkan ke susunan acara saya",
  empty: "Susunan acara Anda masih kosong. Gunakan bintang di samping sesi untuk menambahkannya.",
  kept: "Susunan acara Anda disimpan di peramban ini, hanya di perangkat ini.",
  unkept: "Susunan acara Anda tidak dapat disimpan di sini. Sebagai gantinya, simpan tautannya.",
  forget: "Hapus susunan acara saya",
  cleared: "Susunan acara Anda telah dihapus.",
  undo: "Urungkan",
  overlap: "Pada waktu yang sama",
};

export const calendar: CalendarMessages = {
  label: "Tambahkan ke kalender",
  download: "Unduh berkas kalender",
  subscribe: "Berlangganan seluruh susunan acara",
  follows: "Langganan mengikuti setiap perubahan; berkas tetap seperti keadaannya hari ini.",
};

export const share: ShareMessages = {
  label: "Bagikan",
  copyText: "Salin sebagai teks",
  send: "Kirim…",
};

export const changes: ChangesMessages = {
  label: "Perubahan sejak kunjungan terakhir Anda",
  here: "Perubahan sejak Anda membuka halaman ini",
  added: "Baru",
  removed: "Tidak ada lagi dalam susunan acara",
  cancelled: "Dibatalkan",
  restored: "Kembali dijadwalkan",
  moved: "Waktu atau tempat berubah",
  renamed: "Judul berubah",
  details: "Rincian berubah",
  dismiss: "Tandai sudah dibaca",
  live: { other: "Susunan acara baru saja diperbarui: {n} sesi berubah." },
};

export const overlay: OverlayMessages = {
  by: "Ditambahkan oleh",
  translation: "Terjemahan",
  outdated: "Teks asli telah berubah sejak diterjemahkan.",
};

export const delivery: DeliveryMessages = {
  shown: "Yang ditampilkan di sini",
  copy: "Salin tautan",
  copied: "Disalin",
  byHand: "Penyalinan otomatis tidak tersedia di sini: pilih teks, lalu salin.",
  noFile: "Jika tidak ada berkas yang tersimpan, salin ini saja:",
};
