/** What stands in the frame in place of a programme: for its publisher, and so in few languages. */
interface Words {
  /** `{host}` is where the document lies. */
  refused: string;
  unnamed: string;
  /** `{add}` is what to write. */
  publisher: string;
}

const words: Record<string, Words> = {
  en: {
    refused: "This page does not show programmes from {host}.",
    unnamed: "No programme is named for this page to show.",
    publisher: "If the page is yours: {add}",
  },
  fr: {
    refused: "Cette page n’affiche pas les programmes de {host}.",
    unnamed: "Aucun programme n’est indiqué à cette page.",
    publisher: "Si la page est la vôtre\u00a0: {add}",
  },
  es: {
    refused: "Esta página no muestra programas de {host}.",
    unnamed: "No se ha indicado a esta página ningún programa.",
    publisher: "Si la página es suya: {add}",
  },
};

/** @param address of the document that was refused; absent where none was named */
export function refusal(lang: string, address?: URL): HTMLElement {
  const tag = lang.slice(0, 2).toLowerCase();
  const known = tag in words ? tag : "en";
  const { refused, unnamed, publisher } = words[known] as Words;
  const add = address
    ? `<meta name="plenary-data" content="${address.origin}">`
    : "embed.html?src=https://…";
  const main = document.createElement("main");
  main.lang = known;
  main.append(
    paragraph(address ? refused : unnamed, "{host}", "strong", address?.host || address?.href),
    paragraph(publisher, "{add}", "code", add),
  );
  return main;
}

function paragraph(text: string, hole: string, tag: string, filling = ""): HTMLElement {
  const line = document.createElement("p");
  const [before = "", after = ""] = text.split(hole);
  const part = document.createElement(tag);
  part.textContent = filling;
  if (text.includes(hole)) line.append(before, part, after);
  else line.append(text);
  return line;
}
