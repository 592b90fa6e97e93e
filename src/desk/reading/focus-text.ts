/** Brings the keys back to the text, once what was just done is drawn. */
export function focusText(mayStill: () => boolean = () => true): void {
  requestAnimationFrame(() => {
    if (mayStill()) document.getElementById("text")?.focus({ preventScroll: true });
  });
}
