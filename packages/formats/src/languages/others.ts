/**
 * Short words of languages that have no file of their own, to tell them from those that do. Of
 * such a text what Intl and digits tell is read.
 */
export const others: Record<string, string> = {
  gl: "o|os|na|no|nas|unha|coa|ás|do|da|polo|pola|máis|xornada|peche|xantar|ata|dende",
  eu: "eta|da|du|bat|arte|etan|izango|hitzaldia|saioa|egitaraua|bilera|aurkezpena|bazkaria|hasiera",
  pl: "i|w|z|na|się|jest|oraz|dla|od|przez|przy|godz|przerwa|obiad|otwarcie|spotkanie",
  sv: "och|i|på|av|för|till|med|är|en|ett|kl|från|om|fika|avslutning|mötet",
  da: "og|i|på|af|for|til|med|er|en|et|kl|fra|om|frokost|velkomst|mødet",
  nb: "og|i|på|av|for|til|med|er|en|et|kl|fra|om|lunsj|velkommen|møtet|åpning",
  fi: "ja|on|ei|klo|sekä|tai|myös|kanssa|lounas|kahvi|tauko|avaus|kokous|tilaisuus",
  cs: "a|v|z|na|do|se|je|pro|od|při|ve|přestávka|oběd|zahájení|jednání",
  sk: "a|v|z|na|do|sa|je|pre|od|pri|vo|prestávka|obed|otvorenie|rokovanie",
  hu: "és|a|az|egy|hogy|nem|óra|órától|szünet|ebéd|megnyitó|előadás|napirend",
  ro: "și|în|la|cu|pe|din|pentru|este|ora|orele|pauză|prânz|deschidere|închidere|sesiune|prin|cafea",
  bg: "и|на|в|за|от|с|се|по|до|при|час|часа|обяд|откриване|почивка",
  uk: "і|та|в|на|з|до|від|за|для|що|як|години|перерва|обід|відкриття|засідання|у",
  sr: "и|у|на|за|од|са|до|је|се|пауза|ручак|отварање|седница|часова",
  hr: "i|u|na|za|od|sa|do|je|se|pauza|ručak|otvaranje|sjednica|stanka",
  sl: "in|v|na|za|od|do|je|se|kot|odmor|kosilo|odprtje|seja|uri",
  lt: "ir|į|iš|su|nuo|iki|val|pertrauka|pietūs|atidarymas|posėdis",
  lv: "un|no|uz|ar|par|līdz|plkst|pārtraukums|pusdienas|atklāšana|sēde",
  et: "ja|on|ei|kell|ning|või|lõuna|paus|avamine|koosolek",
  he: "של|את|על|עם|לא|גם|בשעה|הפסקה|פתיחה|סיום",
  fa: "و|در|به|از|که|این|را|با|است|ساعت|برای|ناهار|جلسه",
  vi: "và|của|các|cho|là|có|được|từ|đến|giờ|nghỉ|ngày",
  ms: "dan|di|ke|dari|untuk|dengan|yang|pukul|rehat|majlis|perasmian|petang",
  ko: "및|에서|으로|오전|오후|개회|휴식|점심|회의",
  cy: "a|y|yr|yn|i|o|ar|gan|cinio|croeso|cyfarfod|bydd|mae",
  ga: "agus|an|na|ar|i|le|lón|sos|fáilte|cruinniú|beidh",
  is: "og|í|á|að|til|með|er|frá|kl|hlé|hádegisverður|fundur",
  sq: "dhe|në|e|të|për|me|nga|ora|pushim|drekë|hapja",
  af: "en|die|van|in|vir|met|is|om|wat|pouse|verwelkoming|vergadering",
  oc: "e|de|la|lo|los|per|amb|dins|es|jornada|dimècres|dijòus",
};

/** Endings that names of months and days take in a date, where Intl gives them without. */
export const endings: Record<string, string> = {
  eu: "ren|k|an|aren",
  fi: "ta|na",
  hu: "n|án|én|i|jén|ján|ban|ben",
  et: "l|il",
};

/** Words around hours and dates in languages that have no file of their own. */
export const foreign = {
  at: "kl|klo|godz|godzina|o godz|ora|orele|ás|о|об|о год|hod|plkst|val|kell|בשעה|ساعت|lúc|pukul|시간",
  from: "od|de la|fra|från|von|від|з|з|a partir das|das",
  to: "do|până la|til|till|до|ás|bis|a|–",
  hour: "h|óra|órakor|hod|hodin|год|години|часа|godz|giờ|uur|시",
  minute: "min|분",
  am: "오전|am|a.m",
  pm: "오후|pm|p.m",
  of: "den|de|d'|da|do|ngày|יום",
};
