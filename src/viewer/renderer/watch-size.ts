/** Calls back when an element changes its size, with whether it has one at all. */
export function watchSize(element: HTMLElement, onChange: (hasSize: boolean) => void): () => void {
  const observer = new ResizeObserver(() => onChange(element.clientWidth > 0 && element.clientHeight > 0));
  observer.observe(element);
  return () => observer.disconnect();
}
