/** How much a line stands out; one that is switched off is hidden. */
export const STANDINGS = { hidden: 0, back: 1, rest: 2, out: 3, worded: 4 } as const;

/** How strongly a line is drawn, by how much it stands out. */
export const LINE_STRENGTH = { back: 0.16, rest: 0.9, out: 1 } as const;

/** What stands for a bundle while it is folded. */
export interface FoldedLook {
  /** Heavier by the number of claims: 0 for two or three, 1 for four to seven, 2 for more. */
  readonly weight: 0 | 1 | 2;
  /** Some of its claims assert and some deny. */
  readonly mixed: boolean;
  /** It leads to both ends, or to none. */
  readonly bothWays: boolean;
}

/** How a line folds: away, where another stands for its bundle; not at all, where its bundle shows no other line. */
export const AWAY = 0;
export const ALONE = 1;

/** How the line folds that stands for its bundle. */
export const foldedLook = ({ weight, mixed, bothWays }: FoldedLook): number =>
  2 + weight + (mixed ? 3 : 0) + (bothWays ? 6 : 0);

/**
 * All that changes about a line from one moment to the next, in one byte: three bits of how much it stands out, one of
 * its bundle being opened, that is fanned out however short, and four of how it folds. `LINE_STATE_GLSL` reads it.
 */
export const packLineState = (standing: number, opened: boolean, fold: number): number =>
  standing + (opened ? 8 : 0) + 16 * fold;

/** Whether a byte is that of a line whose bundle has been opened. */
export const isOpened = (state: number): boolean => (state & 8) !== 0;

/** Whether a byte is that of a line that stands for its bundle, or needs no other to. */
export const isLead = (state: number): boolean => state >> 4 > 0;

/** How much the line of a byte stands out, as one of the numbers of `STANDINGS`. */
export const standingOf = (state: number): number => state & 7;

/** `packLineState` turned round in GLSL. */
export const LINE_STATE_GLSL = /* glsl */ `
struct LineState {
  float standing;
  bool opened;
  bool lead;
  bool alone;
  float weight;
  bool mixed;
  bool bothWays;
};

LineState readLineState(float byte) {
  float fold = floor(byte / 16.0);
  float look = max(fold - 2.0, 0.0);
  return LineState(
    mod(byte, 8.0),
    mod(floor(byte / 8.0), 2.0) > 0.5,
    fold > 0.5,
    fold == 1.0,
    mod(look, 3.0),
    mod(floor(look / 3.0), 2.0) > 0.5,
    look > 5.5
  );
}
`;
