/** As many texts as one likes, eight bytes each, that `hashBytes` gives one hash: the second half takes back what the first does. */
export function textsOfOneHash(count: number): Uint8Array[] {
  // The inverse of the first factor modulo 2^32, by Newton's steps.
  let inverse = 1;
  for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(0xcc9e2d51, inverse));
  return Array.from({ length: count }, (_, first) => {
    const mixed = Math.imul(8 ^ Math.imul(first, 0xcc9e2d51), 0x1b873593);
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setUint32(0, first, true);
    new DataView(bytes.buffer).setInt32(4, Math.imul(mixed ^ (mixed >>> 15), inverse), true);
    return bytes;
  });
}
