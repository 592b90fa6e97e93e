import { questionsOf } from "../../provenance/asking/questions.ts";
import { doubtJson, questionInWords } from "../../provenance/words/doubt-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import { type AskedUnder, askedInWords, askedJson } from "../sourcing/asked-under.ts";
import { trustIn } from "../sourcing/trust-in.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";

const MOST_SHOWN = 15;

/** What a command line says for `questions`. */
export interface QuestionsOptions extends AskedUnder {
  readonly json?: boolean;
}

/** Lists what one could ask next, what would tell most first. */
export async function listQuestions(
  folder: string,
  { json, ...asked }: QuestionsOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const then = knownThen(table, asked);
  const found = questionsOf(table, then?.mask, { trust: trustIn(table, asked.trust) });

  if (json) {
    for (const { doubt, ask, claims, links, gain } of found) {
      terminal.out(
        jsonLine({
          doubt: doubtJson(doubt, table),
          ask,
          claims: claims.map((row) => table.claim(row).id),
          links: links.map((pair) => pair.map((position) => table.entities[position]?.id)),
          gain,
          ...askedJson(asked),
        }),
      );
    }
    return;
  }
  terminal.out(then?.words ?? "");
  terminal.out(askedInWords(asked, table));
  if (found.length === 0) {
    terminal.out("No link with one line at least would have more if a single doubt were settled.\n");
    return;
  }
  for (const question of found.slice(0, MOST_SHOWN)) {
    const between = question.links.map(([a, b]) => `${nameAt(table, a)} – ${nameAt(table, b)}`).join("; ");
    terminal.out(
      `${questionInWords(question, table)}\n  ${counted(question.gain, "line")} more at least, on ${counted(question.links.length, "link")} with one: ${between}\n  told in ${question.claims.map((row) => table.claim(row).id).join(", ")}\n\n`,
    );
  }
  if (found.length > MOST_SHOWN) terminal.out(`${found.length - MOST_SHOWN} more would gain less; --json lists all.\n`);
}

const nameAt = (table: ClaimTable, entity: number): string => printable(table.entities[entity]?.name ?? "");
