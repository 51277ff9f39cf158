/** The fragment of the page's address: all of a `Host` that reading a programme takes. */
export const pageAddress = {
  fragment: () => location.hash,
  setFragment(fragment: string) {
    const [page] = location.href.split("#");
    try {
      // The full address, since a <base> in the host page would change a relative one.
      history.replaceState(history.state, "", page + fragment);
    } catch {
      // Fails in a frame without its own address, or after too many changes: then it stays as it was.
    }
  },
};
