import { wordsTyped } from "../graph/names/search-words.ts";
import { searchWordsOfCase } from "../graph/names/search-words-of-case.ts";
import { slipsOf } from "../graph/names/slips-of.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { answersFrom } from "./answers-from.ts";
import type { Explorer } from "./explorer.ts";

/** Where a word begins in one of these ways. */
const begun = (ways: readonly string[]): RegExp => new RegExp(` (?:${ways.join("|").replaceAll(".", "[^ ]")})`, "u");

/** Explores a case in memory. */
export function exploreTable(table: ClaimTable): Explorer {
  const answers = answersFrom(table);
  let words: readonly string[] | undefined;
  return {
    async search(typed, limit) {
      const wanted = wordsTyped(typed);
      if (wanted.length === 0) return [];
      words ??= searchWordsOfCase(table);
      const all = words;
      const matching = (patterns: readonly RegExp[]) =>
        table.entities.filter((_, i) => patterns.every((pattern) => pattern.test(all[i] ?? "")));
      const exactly = matching(wanted.map((word) => begun([word])));
      const found = exactly.length > 0 ? exactly : matching(wanted.map((word) => begun([word, ...slipsOf(word)])));
      const start = wanted.map((word) => ` ${word}`).join("");
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
