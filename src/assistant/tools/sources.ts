import { z } from "zod";
import { howFar } from "../../edit/how-far.ts";
import { sourceInWords } from "../../graph/source-in-words.ts";
import { plainLine } from "../../model/plain-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { moreInWords, pageInput, pageOf, pageOutput } from "../page.ts";
import { nameOf } from "../told-claim.ts";
import { asTool } from "../tool.ts";

/** What was read, and how far. */
export const sources = asTool({
  name: "sources",
  title: "The sources, and how far they are read",
  description:
    "Lists the works of the case: who published them, what they derive from (a reprint is no second source), whether they still stand, how many claims were read in each, and how much of its text is read. `passages` gives the text of one.",
  input: z.strictObject(pageInput(30, 100)),
  output: z.object({
    ...pageOutput,
    sources: z.array(
      z.object({
        id: z.string(),
        title: z.string().optional(),
        genre: z.string(),
        publisher: z.string().optional(),
        published: z.string().optional(),
        lang: z.string().optional(),
        status: z.string().describe("standing, corrected or retracted."),
        derivesFrom: z.array(z.object({ source: z.string(), how: z.string() })),
        claims: z.int(),
        reading: z.string().describe("unread, reading or read."),
        read: z
          .number()
          .optional()
          .describe("How much of its text claims stand on, or was found to claim nothing: 0 to 1."),
        textLength: z.int().optional().describe("Of the text that `passages` can give, in UTF-16 code units."),
      }),
    ),
  }),
  writes: false,
  answer(asked, { shared: { table, texts } }) {
    const { shown, ...page } = pageOf(table.sources, asked);
    const counts = claimsBySource(table);
    const found = shown.map((source) => {
      const text = texts.get(source.id);
      const reading = table.readings.find((each) => each.source === source.id);
      const claims = counts.get(source.id) ?? [];
      return {
        id: source.id,
        ...(source.title !== undefined && { title: source.title }),
        genre: source.genre,
        ...(source.publisher !== undefined && { publisher: nameOf(table, source.publisher) }),
        ...(source.published !== undefined && { published: source.published }),
        ...(source.lang !== undefined && { lang: source.lang }),
        status: source.status,
        derivesFrom: source.derivesFrom.map(({ source: from, how }) => ({ source: from, how })),
        claims: claims.length,
        reading: reading?.status ?? "unread",
        ...(text !== undefined && {
          read: readOf(table, source.id, text.length),
          textLength: text.length,
        }),
      };
    });
    const lines = found.map((source, i) => {
      const work = shown[i];
      const how = source.read === undefined ? "no text at hand" : `${Math.round(source.read * 100)} % of its text read`;
      const from = source.derivesFrom.map(({ source: id, how: way }) => `${way} of ${id}`).join(", ");
      const standing = source.status === "standing" ? "" : `, ${source.status}`;
      return `- ${plainLine(work === undefined ? source.id : sourceInWords(work))}${source.publisher === undefined ? "" : `, ${plainLine(source.publisher)}`} [source ${source.id}${standing}]: ${source.claims} claims, ${source.reading}, ${how}${from === "" ? "" : `; ${from}`}`;
    });
    return { data: { ...page, sources: found }, text: `${lines.join("\n")}${moreInWords(page)}` };
  },
});

const sharesRead = new WeakMap<ClaimTable, Map<string, number>>();

/** How much of a text is read, in hundredths; worked out once for each. */
function readOf(table: ClaimTable, source: string, length: number): number {
  const known = sharesRead.get(table) ?? new Map<string, number>();
  sharesRead.set(table, known);
  const claims = () => (claimsBySource(table).get(source) ?? []).map((row) => table.claim(row));
  const reading = table.readings.find((each) => each.source === source);
  const share = known.get(source) ?? Math.round(howFar(length, claims(), reading) * 100) / 100;
  known.set(source, share);
  return share;
}

const remembered = new WeakMap<ClaimTable, ReadonlyMap<string, readonly number[]>>();

/** The rows of each source's claims. */
export function claimsBySource(table: ClaimTable): ReadonlyMap<string, readonly number[]> {
  const known = remembered.get(table);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  for (const [row, position] of table.columns.source.entries()) {
    const id = table.sources[position]?.id ?? "";
    const rows = found.get(id);
    if (rows === undefined) found.set(id, [row]);
    else rows.push(row);
  }
  remembered.set(table, found);
  return found;
}
