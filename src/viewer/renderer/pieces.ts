/** Work that may be put down after each piece, for whoever has something else to do meanwhile, and what it makes. */
export type Pieces<Made> = Generator<void, Made, void>;

/** So many turns of a loop are a piece: a few milliseconds. */
const PIECE = 0x3fff;

/** Whether a loop is to be put down after this turn. */
export const isPiece = (turn: number): boolean => (turn & PIECE) === PIECE;

/** Does all of it at once, for whoever cannot wait. */
export function wholly<Made>(work: Pieces<Made>): Made {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
