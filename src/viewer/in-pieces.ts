import type { Pieces } from "./renderer/pieces.ts";
import { inTurns, type Later } from "./when-idle.ts";

/** Does work piece by piece, in turns so short that whatever somebody does meanwhile is answered between them. */
export function inPieces<Made>(work: Pieces<Made>, later: Later = inTurns): Promise<Made> {
  return new Promise((done, fail) => {
    const go = (): void => {
      later((left) => {
        try {
          do {
            const next = work.next();
            if (next.done) return done(next.value);
          } while (left() > 0);
          go();
        } catch (error) {
          fail(error);
        }
      });
    };
    go();
  });
}
