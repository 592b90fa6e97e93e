const FIGURES = new Intl.NumberFormat("en");

/** A count as people write it. */
export const inFigures = (count: number): string => FIGURES.format(count);
