/**
 * Scrolling, of the page or of anything on it. One listener serves every widget; it is there only
 * while a widget follows.
 */
const followers = new Set<() => void>();
let frame = 0;

const tellSoon = () => {
  if (frame) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    for (const follow of followers) follow();
  });
};
// In the capture phase, since what scrolls may be an element of the page.
const options = { capture: true, passive: true };

/** Calls at most once per frame, and once soon after it begins. @returns a function to stop */
export function onScroll(follow: () => void): () => void {
  if (!followers.size) addEventListener("scroll", tellSoon, options);
  followers.add(follow);
  tellSoon();
  return () => {
    followers.delete(follow);
    if (!followers.size) removeEventListener("scroll", tellSoon, options);
  };
}
