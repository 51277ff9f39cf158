/**
 * Short words of languages that have no file of their own, to tell them from those that do. Of
 * such a text what Intl and digits tell is read.
 */
export const others: Record<string, string> = {
  gl: "e|o|os|das|dos|na|no|nas|nos|unha|un|para|coa|co|ás|á|do|da|polo|pola|máis|con|son|será|xornada|xuntanza|luns|mércores|xoves|venres|sábado|domingo|inauguración|peche|clausura|xantar|ata|dende|mañá",
  eu: "eta|da|du|dira|bat|egun|arte|ordua|etan|izango|batera|hitzaldia|saioa|egitaraua|ekitaldia|bilera|amaiera|aurkezpena|jaialdia|euskal|udala|atsedenaldia|bazkaria|hasiera",
  pl: "i|w|z|na|do|się|jest|oraz|dla|od|przez|przy|godz|nie|które|po|za|przerwa|obiad|otwarcie|zakończenie|spotkanie",
  sv: "och|i|på|av|för|till|med|är|en|ett|den|det|som|kl|från|vi|om|eller|lunch|fika|avslutning|mötet",
  da: "og|i|på|af|for|til|med|er|en|et|den|det|som|kl|fra|vi|om|eller|frokost|pause|velkomst|mødet|ved|kaffe",
  nb: "og|i|på|av|for|til|med|er|en|et|den|det|som|kl|fra|vi|om|eller|lunsj|pause|velkommen|møtet|ved|åpning",
  fi: "ja|on|ei|klo|sekä|tai|että|ovat|myös|kanssa|lounas|kahvi|tauko|avaus|päätös|kokous|tilaisuus|mukaan|jossa",
  cs: "a|v|z|na|do|se|je|pro|od|při|hod|po|za|ve|který|přestávka|oběd|zahájení|zakončení|jednání|aby|jako",
  sk: "a|v|z|na|do|sa|je|pre|od|pri|hod|po|za|vo|ktorý|prestávka|obed|otvorenie|ukončenie|rokovanie|ako",
  hu: "és|a|az|egy|hogy|nem|van|óra|órától|között|szünet|ebéd|megnyitó|zárás|kávészünet|előadás|napirend|üdvözlő",
  ro: "și|în|la|de|cu|pe|din|pentru|este|sunt|ora|orele|pauză|prânz|deschidere|închidere|sesiune|prin|ale|către|cafea",
  bg: "и|на|в|за|от|с|се|по|до|ще|при|час|часа|обяд|откриване|закриване|почивка|как|това",
  uk: "і|та|в|на|з|до|від|за|для|про|що|як|години|перерва|обід|відкриття|закриття|засідання|у",
  sr: "и|у|на|за|од|са|до|је|се|као|пауза|ручак|отварање|затварање|седница|часова",
  hr: "i|u|na|za|od|s|sa|do|je|se|kao|pauza|ručak|otvaranje|zatvaranje|sjednica|sati|stanka",
  sl: "in|v|na|za|od|z|s|do|je|se|kot|odmor|kosilo|odprtje|zaključek|seja|ura|uri",
  lt: "ir|į|iš|su|už|nuo|iki|val|pertrauka|pietūs|atidarymas|uždarymas|posėdis|apie",
  lv: "un|no|uz|ar|par|līdz|plkst|pārtraukums|pusdienas|atklāšana|noslēgums|sēde",
  et: "ja|on|ei|kell|ning|või|lõuna|paus|avamine|lõpetamine|koosolek|kohvipaus",
  he: "של|את|על|עם|הוא|היא|לא|גם|בשעה|הפסקה|צהריים|פתיחה|סיום",
  fa: "و|در|به|از|که|این|را|با|است|ساعت|برای|ناهار|پذیرایی|افتتاحیه|اختتامیه|جلسه",
  vi: "và|của|các|cho|với|là|có|được|từ|đến|giờ|nghỉ|khai mạc|bế mạc|trưa|ngày",
  ms: "dan|di|ke|dari|untuk|dengan|yang|pada|oleh|pukul|rehat|majlis|perasmian|penutup|makan|pagi|petang",
  ko: "및|에서|으로|오전|오후|개회|폐회|휴식|점심|회의|시작",
  cy: "a|y|yr|yn|i|o|ar|gan|gyda|cinio|egwyl|croeso|cyfarfod|bydd|mae",
  ga: "agus|an|na|ar|i|le|do|ag|lón|sos|fáilte|cruinniú|beidh",
  is: "og|í|á|að|til|með|er|fyrir|frá|kl|hlé|hádegisverður|setning|fundur",
  sq: "dhe|në|e|të|për|me|nga|ora|pushim|drekë|hapja|mbyllja|mbledhja",
  af: "en|die|van|in|vir|met|is|om|wat|middagete|pouse|verwelkoming|vergadering",
  oc: "e|de|la|lo|los|las|per|amb|dins|es|una|jornada|dubertura|dimècres|dijòus",
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
