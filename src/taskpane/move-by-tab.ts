/** What Tab may stop at; a tab index below zero takes an element out again. */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Moves the focus by Tab as a browser does. In Word on the web office.js moves it itself, and badly: it knows no
 * way on from where only a script can put the focus, passes over a summary, and stops at each radio button of a
 * group. Where there is no way on within the page the key is left to office.js, which goes on in Word.
 */
export function moveByTab(page: Document): void {
  // office.js listens at the window, which a key reaches last.
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.defaultPrevented || !(event.target instanceof Element)) return;
    const { target, shiftKey: back } = event;
    if (target === page.body) {
      // Only the browser knows where in the page the user was, for example what was clicked at or has gone.
      event.stopPropagation();
      return;
    }
    const ways = stops(page, target).filter((stop) => comesAfter(stop, target) !== back);
    if (!(back ? ways.reverse() : ways).some(takesFocus)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** All but `from`, in the order of the page. What cannot be seen or used is among them. */
function stops(page: Document, from: Element): HTMLElement[] {
  const all = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(
    (one) => one !== from && one.tabIndex >= 0,
  );
  const entered = (radio: HTMLInputElement) =>
    all.find((one) => isRadio(one) && one.name === radio.name && one.checked) ?? radio;
  return all.filter((one) => {
    if (!isRadio(one)) return true;
    // The arrow keys move within a group; Tab enters it where it is set, and leaves it.
    return !(isRadio(from) && from.name === one.name) && entered(one) === one;
  });
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === "radio";
}

function comesAfter(stop: Element, from: Element): boolean {
  return (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Gives the focus to an element, if that can have it; what stands in a field is selected, to be typed over. */
function takesFocus(stop: HTMLElement): boolean {
  stop.focus();
  if (stop.ownerDocument.activeElement !== stop) return false;
  if (stop instanceof HTMLInputElement) stop.select();
  return true;
}
