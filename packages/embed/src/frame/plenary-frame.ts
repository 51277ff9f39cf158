/**
 * For the page around a frame of embed.html: fits the frame's height to its content, sets its
 * title, and passes on a link into the programme. A sandboxed frame has no origin to check, so the
 * sender of a message is looked up among the page's frames.
 */
const shown = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html"]');
const greet = ({ contentWindow }: HTMLIFrameElement) =>
  contentWindow?.postMessage({ plenary: "hello", hash: location.hash }, "*");
const greeted = new WeakSet<HTMLIFrameElement>();

addEventListener("message", ({ data, source }) => {
  if (!source || data?.plenary !== "height") return;
  for (const frame of shown()) {
    if (frame.contentWindow !== source) continue;
    // NaN passes through the clamp, and is ignored below.
    const height = Math.min(Math.max(Number(data.height), 80), 99_999);
    if (height) frame.style.height = `${height}px`;
    frame.title ||= String(data.title ?? "").slice(0, 200);
    // A frame listens only from its first message on, so an earlier greeting was lost.
    if (!greeted.has(frame)) greet(frame);
    greeted.add(frame);
  }
});

const greetAll = () => shown().forEach(greet);
addEventListener("hashchange", greetAll);
greetAll();

// Makes this file a module for TypeScript, so that its names stay out of the global scope.
export {};
