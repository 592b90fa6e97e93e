import { FORMATS_FOR_PROGRAMS } from "../actions/formats.ts";
import { type DocsPage, heading, type Part } from "./page.ts";

/** What a case can be written as and made from, and what each format keeps of it. */
export function formatsPage(): DocsPage {
  const parts = FORMATS_FOR_PROGRAMS().flatMap((format): Part[] => {
    const ways = [format.writes && "written by `sayswho export`", format.reads && "read by `sayswho import`"].filter(
      Boolean,
    );
    const said: Part[] = [heading(format.format), { text: `${format.label}: ${ways.join(", ")}.` }];
    if (!format.writes) return said;
    const rows = [
      ["as it is", (format.keeps ?? []).map((path) => `\`${path}\``).join(", ")],
      [
        "in other words",
        Object.entries(format.keepsInOtherWords ?? {})
          .map(([path, words]) => `\`${path}\`: ${words}`)
          .join("; "),
      ],
      ["not", (format.loses ?? []).map((path) => `\`${path}\``).join(", ")],
      ["altered", (format.alters ?? []).join("; ")],
    ].filter(([, words]) => words !== "");
    return [...said, { table: { head: ["kept", "fields"], rows } }];
  });
  return {
    id: "formats",
    title: "Formats",
    summary:
      "What a case can be written as and made from, and which of its fields each keeps. Every edge that is written carries the mark, the claim's id, its source and its speaker.",
    parts,
  };
}
