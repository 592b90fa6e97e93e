import { searchWords, wordsTyped } from "../graph/search-words.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { answersFrom } from "./answers-from.ts";
import type { Explorer } from "./explorer.ts";

/** Explores a case in memory. */
export function exploreTable(table: ClaimTable): Explorer {
  const answers = answersFrom(table);
  let words: readonly string[] | undefined;
  return {
    async search(typed, limit) {
      const wanted = wordsTyped(typed).map((word) => ` ${word}`);
      if (wanted.length === 0) return [];
      words ??= table.entities.map(searchWords);
      const all = words;
      const found = table.entities.filter((_, i) => wanted.every((word) => all[i]?.includes(word)));
      const start = wanted.join("");
      const begins = new Set(table.entities.filter((_, i) => all[i]?.startsWith(start)));
      return [...found.filter((one) => begins.has(one)), ...found.filter((one) => !begins.has(one))].slice(0, limit);
    },
    neighbourhood: async (...asked) => answers.neighbourhood(...asked),
    link: async (...asked) => answers.link(...asked),
    paths: async (...asked) => answers.paths(...asked),
    trace: async (...asked) => answers.trace(...asked),
    without: async (...asked) => answers.without(...asked),
  };
}
