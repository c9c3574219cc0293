/** By this a part is found that stays in sight and covers what is scrolled behind it; it names the edge it keeps to. */
const COVER = "[data-cover]";

/** Pixels between what has the focus and what would cover it. */
const ROOM = 8;

/**
 * Scrolls what the keyboard has moved to out from behind the parts that stay in sight: to the browser it is in view
 * there, though nobody can see it.
 *
 * @param scrolled what scrolls, with the parts that cover it
 */
export function keepInSight(scrolled: HTMLElement): void {
  // The browser's own scrolling comes first.
  requestAnimationFrame(() => {
    const focused = scrolled.querySelector(":focus-visible");
    if (!focused) return;
    // A radio button is drawn by the label around it.
    const box = (focused.closest("label") ?? focused).getBoundingClientRect();
    for (const cover of scrolled.querySelectorAll<HTMLElement>(COVER)) {
      const { top, bottom, height } = cover.getBoundingClientRect();
      if (height === 0 || cover.contains(focused)) continue;
      const hidden = cover.dataset.cover === "bottom" ? box.bottom + ROOM - top : box.top - ROOM - bottom;
      if (cover.dataset.cover === "bottom" ? hidden > 0 : hidden < 0) scrolled.scrollBy(0, hidden);
    }
  });
}
