/** So many sets have a bit each in one word. */
export const FEW = 30;

/**
 * How many of a few sets share nothing with each other at most: what {@link packSets} counts, without saying which they
 * are and without taking anything away first, which would cost more than going through so few.
 * @param sets of elements, each once and ascending, none empty; {@link FEW} at most
 */
export function packFew(sets: readonly (readonly number[])[]): number {
  const meets = new Int32Array(sets.length);
  let isApart = true;
  for (let i = 1; i < sets.length; i++) {
    const set = sets[i] ?? [];
    for (let j = 0; j < i; j++) {
      if (!meet(set, sets[j] ?? [])) continue;
      isApart = false;
      meets[i] = (meets[i] ?? 0) | (1 << j);
      meets[j] = (meets[j] ?? 0) | (1 << i);
    }
  }
  return isApart ? sets.length : mostApart(meets, 2 ** sets.length - 1);
}

/** Whether two ascending lists have something in common. */
function meet(one: readonly number[], other: readonly number[]): boolean {
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i] ?? 0;
    const b = other[j] ?? 0;
    if (a === b) return true;
    if (a < b) i += 1;
    else j += 1;
  }
  return false;
}

/** @param free the sets that may still be taken */
function mostApart(meets: Int32Array, free: number): number {
  let taken = 0;
  let left = free;
  let busiest = -1;
  for (let again = true; again; ) {
    again = false;
    busiest = -1;
    let most = 1;
    for (let rest = left; rest !== 0; rest &= rest - 1) {
      const i = 31 - Math.clz32(rest & -rest);
      if ((left & (1 << i)) === 0) continue;
      const met = (meets[i] ?? 0) & left;
      if ((met & (met - 1)) === 0) {
        // Whatever meets one other at most can always be taken.
        taken += 1;
        left &= ~(met | (1 << i));
        again = true;
      } else if (onesIn(met) > most) [most, busiest] = [onesIn(met), i];
    }
  }
  if (busiest < 0) return taken;
  const rest = left & ~(1 << busiest);
  return taken + Math.max(1 + mostApart(meets, rest & ~(meets[busiest] ?? 0)), mostApart(meets, rest));
}

function onesIn(word: number): number {
  let ones = 0;
  for (let left = word; left !== 0; left &= left - 1) ones += 1;
  return ones;
}
