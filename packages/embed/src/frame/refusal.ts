/**
 * Shown instead of a programme. It is for the publisher of the frame, so a few languages are
 * enough.
 */
interface Words {
  /** `{host}` is the host of the document. */
  refused: string;
  unnamed: string;
  /** `{add}` is the markup to add. */
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

/** @param address of the refused document; absent if none was named */
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
