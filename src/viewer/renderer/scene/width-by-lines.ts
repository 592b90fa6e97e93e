/** How wide lines are where that tells how many independent lines their link has: of one, two, three, and more. */
export const WIDTHS_BY_LINES = [1.4, 2.8, 4.2, 5.4] as const;

/** The width of a line in CSS pixels by how many independent lines its link has; 0 where it has none that could tell. */
export const widthByLines = (lines: number): number =>
  lines < 1 ? 0 : (WIDTHS_BY_LINES[Math.min(lines, WIDTHS_BY_LINES.length) - 1] ?? 0);
