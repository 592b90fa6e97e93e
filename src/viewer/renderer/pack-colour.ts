const bytes = new Uint8Array(4);
const float = new Float32Array(bytes.buffer);

/**
 * Four colour bytes in one 32-bit float, as Sigma's buffers hold them, from "#rrggbb" or "#rrggbbaa".
 * The lowest bit of alpha stays 0, or else the float could be no number and lose its bits; the shaders make up for it.
 */
export function packColour(hex: string): number {
  const channel = (i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const alpha = hex.length > 7 ? channel(3) : 255;
  bytes.set([channel(0), channel(1), channel(2), alpha & 0xfe]);
  return float[0] ?? 0;
}

/** The colour with so much of its strength, 0 to 1, as "#rrggbbaa". */
export function faded(hex: string, strength: number): string {
  const alpha = Math.round(255 * strength);
  return hex.slice(0, 7) + alpha.toString(16).padStart(2, "0");
}
