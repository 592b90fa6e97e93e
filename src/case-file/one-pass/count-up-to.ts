/** How many of ascending numbers are no greater than one. */
export function countUpTo(numbers: readonly number[], one: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= one) low = middle + 1;
    else high = middle;
  }
  return low;
}
