/** Where somebody was on a page when they left it. */
export interface Leaving {
  readonly scrolled: number;
  readonly focused: Element | null;
  /** Where the focus was among what can have it on the page, and what it said: the page is made anew when one comes back. */
  readonly at: number;
  readonly words: string;
}

/** Where keys write. */
export const FIELDS = "input:not([type=checkbox]), textarea, select";
const CAN_HAVE_FOCUS = "a[href], button, input, select, summary, [tabindex]";

/** Notes where somebody is on a page that is about to be left. */
export function leavingOf(page: HTMLElement): Leaving {
  const { activeElement } = page.ownerDocument;
  return {
    scrolled: page.scrollTop,
    focused: activeElement,
    at: [...page.querySelectorAll(CAN_HAVE_FOCUS)].indexOf(activeElement as Element),
    words: activeElement?.textContent ?? "",
  };
}

/** Brings somebody back to where they were; returns whether what had the focus is still to be found. */
export function comeBack(page: HTMLElement, { scrolled, focused, at, words }: Leaving): boolean {
  const again = [...page.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)][at];
  const isThere = focused?.isConnected === true && focused !== page.ownerDocument.body;
  const element = isThere ? (focused as HTMLElement) : again?.textContent === words ? again : undefined;
  if (element === undefined) return false;

  page.scrollTo(0, scrolled);
  if (element.matches(FIELDS)) {
    // Who comes back presses the next key for the page, and does not type.
    page.focus({ preventScroll: true });
    return true;
  }
  element.focus({ preventScroll: page.contains(element) });
  return true;
}
