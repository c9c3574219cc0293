/**
 * Prints what the page's print styles leave of it.
 *
 * @returns false where nothing was printed: a frame may be forbidden to, and the browser tells nobody
 */
export function printPage(): boolean {
  let began = false;
  const begin = () => (began = true);
  window.addEventListener("beforeprint", begin, { once: true });
  try {
    window.print();
  } catch {
    return false;
  } finally {
    window.removeEventListener("beforeprint", begin);
  }
  return began;
}
