/**
 * For the page around a frame of embed.html: the frame becomes as high as what it shows, gets its
 * name, and follows a link into the programme. A sandboxed frame has no origin to be known by; the
 * window that speaks is looked for among the frames.
 */
const shown = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html"]');
const greet = ({ contentWindow }: HTMLIFrameElement) =>
  contentWindow?.postMessage({ plenary: "hello", hash: location.hash }, "*");
const greeted = new WeakSet<HTMLIFrameElement>();

addEventListener("message", ({ data, source }) => {
  if (!source || data?.plenary !== "height") return;
  for (const frame of shown()) {
    if (frame.contentWindow !== source) continue;
    // What is no number stays none, and changes nothing.
    const height = Math.min(Math.max(Number(data.height), 80), 99_999);
    if (height) frame.style.height = `${height}px`;
    frame.title ||= String(data.title ?? "").slice(0, 200);
    // Until it speaks, it does not hear either.
    if (!greeted.has(frame)) greet(frame);
    greeted.add(frame);
  }
});

const greetAll = () => shown().forEach(greet);
addEventListener("hashchange", greetAll);
greetAll();

// A name of its own for each of these, in a file that is a script to the page.
export {};
