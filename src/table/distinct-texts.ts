import { CROWDED, hashBytes, MOST_STEPS, stringOfBytes } from "./hash-bytes.ts";
import { NONE } from "./row.ts";
import { type GrowingTexts, growTexts, type TextColumn } from "./text-column.ts";

/** Texts that are each kept once, and found by their UTF-8 without a string being made. */
export interface DistinctTexts {
  size(): number;
  /** The place of a text, in the order in which they came; NONE where it never did. */
  placeOf(bytes: Uint8Array, from: number, to: number): number;
  /** Its place, which is the next one where it is new. */
  placeFor(bytes: Uint8Array, from: number, to: number): number;
  placeOfText(text: string): number;
  placeForText(text: string): number;
  toColumn(): TextColumn;
}

const encoder = new TextEncoder();

/** Begins with none: an open-addressing table of places under the texts' hashes, at most half full. */
export function growDistinctTexts(expected = 0): DistinctTexts {
  const texts: GrowingTexts = growTexts(expected);
  let mask = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2))) - 1;
  // 0 is free, otherwise place + 1.
  let slots = new Uint32Array(mask + 1);
  let hashes = new Uint32Array((mask + 1) / 2 + 1);
  let size = 0;
  let scratch = new Uint8Array(256);

  /** The places of those for whom there is no slot near enough. */
  const crowded = new Map<string, number>();

  /** The slot that holds the text, or the free one where it would be; none near enough in a crowd. */
  const slotOf = (hash: number, bytes: Uint8Array, from: number, to: number): number => {
    let slot = hash & mask;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const taken = slots[slot] as number;
      if (taken === 0 || texts.isAt(taken - 1, bytes, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return CROWDED;
  };

  const enlarge = (): void => {
    mask = mask * 2 + 1;
    slots = new Uint32Array(mask + 1);
    const more = new Uint32Array((mask + 1) / 2 + 1);
    more.set(hashes);
    hashes = more;
    crowded.clear();
    for (let place = 0; place < size; place++) {
      let slot = (hashes[place] as number) & mask;
      let steps = 0;
      for (; slots[slot] !== 0 && steps < MOST_STEPS; steps++) slot = (slot + 1) & mask;
      if (steps < MOST_STEPS) slots[slot] = place + 1;
      else {
        const bytes = texts.bytesAt(place);
        crowded.set(stringOfBytes(bytes, 0, bytes.length), place);
      }
    }
  };

  /** Its place, or NONE, where its slot is known. */
  const placeIn = (slot: number, bytes: Uint8Array, from: number, to: number): number => {
    if (slot === CROWDED) return crowded.get(stringOfBytes(bytes, from, to)) ?? NONE;
    const taken = slots[slot] as number;
    return taken === 0 ? NONE : taken - 1;
  };

  const placeOf = (bytes: Uint8Array, from: number, to: number): number =>
    placeIn(slotOf(hashBytes(bytes, from, to), bytes, from, to), bytes, from, to);

  const placeFor = (bytes: Uint8Array, from: number, to: number): number => {
    const hash = hashBytes(bytes, from, to);
    const slot = slotOf(hash, bytes, from, to);
    const place = placeIn(slot, bytes, from, to);
    if (place !== NONE) return place;

    texts.addBytes(bytes, from, to);
    hashes[size] = hash;
    if (slot === CROWDED) crowded.set(stringOfBytes(bytes, from, to), size);
    else slots[slot] = size + 1;
    size += 1;
    if (size * 2 > mask) enlarge();
    return size - 1;
  };

  const encoded = (text: string): number => {
    if (text.length * 3 > scratch.length) scratch = new Uint8Array(text.length * 3);
    return encoder.encodeInto(text, scratch).written;
  };

  return {
    size: () => size,
    placeOf,
    placeFor,
    placeOfText: (text) => {
      const end = encoded(text);
      return placeOf(scratch, 0, end);
    },
    placeForText: (text) => {
      const end = encoded(text);
      return placeFor(scratch, 0, end);
    },
    toColumn: texts.toColumn,
  };
}
