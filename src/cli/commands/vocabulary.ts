import type { VocabularyOptions } from "../actions/vocabulary.ts";
import { type AddCommand, example, JSON_OPTION } from "../command.ts";

/** `vocabulary`: the words that a claim can be coded with, and the rules beside them. */
export const vocabulary: AddCommand = (program, terminal) => {
  program
    .command("vocabulary")
    .summary("list the predicates with their ends and an example each, and the rules for coding with them")
    .description(
      "Lists every predicate, a line each: which kinds of entity it joins, whether it is an event or a state, and the\n" +
        "words of an invented text that it would be coded from; then the rules that coders get wrong. With a word, only\n" +
        "the predicates in which it stands.\n\n" +
        "--json prints one object a line: {predicate, family, inverse?, aspect: event|state, ends: [[subject, object]],\n" +
        "label, example}, and for each rule {rule, because, example: {text, coded, not}}.",
    )
    .argument("[word]", "part of a predicate, of its inverse, or of its family")
    .option("--guide", "print how to draft claims, with all of this, to be given to a person or a language model")
    .option("--schema", "print the JSON Schema of a proposal, as `sayswho propose` takes it")
    .option(...JSON_OPTION)
    .addHelpText("after", example("vocabulary", "vocabulary money"))
    .action(async (word: string | undefined, options: VocabularyOptions) => {
      const { listVocabulary } = await import("../actions/vocabulary.ts");
      listVocabulary(word, options, terminal);
    });
};
