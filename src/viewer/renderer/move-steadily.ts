/** Places one after the other, x and y by turns. */
export type Places = Float64Array;

/**
 * Draws places on their way to others, frame by frame, at last exactly there; at once where it is to take no time.
 * @param duration in milliseconds
 * @param draw is told whether these are the places where the way ends
 * @returns how to be there at once
 */
export function moveSteadily(
  from: Places,
  to: Places,
  duration: number,
  draw: (places: Places, isThere: boolean) => void,
): () => void {
  let frame = 0;
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    if (frame !== 0) cancelAnimationFrame(frame);
    draw(to, true);
  };
  if (duration === 0) {
    end();
    return end;
  }

  const begun = performance.now();
  const step = (): void => {
    const done = (performance.now() - begun) / duration;
    if (done >= 1) {
      end();
      return;
    }
    // Slow at both ends, so that an eye can follow.
    const way = done * done * (3 - 2 * done);
    draw(
      from.map((place, i) => place + ((to[i] ?? 0) - place) * way),
      false,
    );
    frame = requestAnimationFrame(step);
  };
  draw(from, false);
  frame = requestAnimationFrame(step);
  return end;
}
