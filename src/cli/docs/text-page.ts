import type { DocsPage, Part } from "./page.ts";

/** A page as Markdown, for a terminal, or to be given to a person or a language model. */
export const textPage = ({ title, summary, parts }: DocsPage): string =>
  [`# ${title}`, summary, ...parts.map(partText)].join("\n\n");

function partText(part: Part): string {
  if ("heading" in part) return `${"#".repeat(part.level)} ${part.heading}`;
  if ("text" in part) return part.text;
  if ("code" in part) return part.code.replace(/^(?=.)/gm, "    ");
  const { head, rows } = part.table;
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, "\\|").replace(/\n/g, " ")).join(" | ")} |`;
  return [row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row)].join("\n");
}
