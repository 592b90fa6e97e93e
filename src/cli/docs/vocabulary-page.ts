import { endsInWords } from "../../model/ends-in-words.ts";
import { FAMILIES, PREDICATES } from "../../model/predicate.ts";
import { PREDICATE_EXAMPLES } from "../../model/predicate-example.ts";
import { type DocsPage, heading } from "./page.ts";

/** The predicates, by family. */
export const vocabularyPage = (): DocsPage => ({
  id: "vocabulary",
  title: "Vocabulary",
  summary:
    "The predicates that a claim can have, which ends they join, whether they are events or states, and words that each is coded from.",
  parts: FAMILIES.flatMap((family) => [
    heading(family),
    {
      table: {
        head: ["predicate", "inverse", "ends", "is", "such as"],
        rows: PREDICATES.filter((predicate) => predicate.family === family).map((predicate) => [
          `\`${predicate.id}\``,
          predicate.symmetric ? "the same, either way round" : (predicate.inverse ?? ""),
          endsInWords(predicate),
          predicate.aspect,
          PREDICATE_EXAMPLES[predicate.id],
        ]),
      },
    },
  ]),
});
