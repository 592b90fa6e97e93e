import { printable } from "./terminal.ts";

// Our own, since the kept-up libraries for this draw boxes or want a newer Node: rows are padded, and that is all.

/** Rows as columns of even width, for a terminal or a pipe; the last column runs free. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows.map((row) => row.map(printable))];
  const widths = head.map((_, column) => all.reduce((most, row) => Math.max(most, widthOf(row[column] ?? "")), 0));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

const COMBINING = /\p{M}/gu;

const widthOf = (text: string): number => [...text.replace(COMBINING, "")].length;

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
