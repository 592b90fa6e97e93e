import type { ProposeOptions } from "../../actions/assistant/propose.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../../command.ts";

/** `propose`: a program proposes claims, each held against case and text; a person decides. */
export const propose: AddCommand = (program, terminal) => {
  program
    .command("propose")
    .summary("propose claims by a program: each is checked, and waits for a person")
    .description(
      "Reads proposals, a JSON object a line, and answers each: taken, or refused with the rule and what to do. What is\n" +
        "taken lies in CASE/drafts, is no claim, and is in no picture, count or export until a person accepts it with\n" +
        "`sayswho drafts CASE`. Nothing else is written.\n\n" +
        "Each quote has to stand in the text of its source, letter for letter or but for white space and quotation marks;\n" +
        "each speaker has to be named in the passage or in one that is given for it; a work's own voice is refused beside\n" +
        "quotation marks and verbs of speech; cues, hedges and times have to be words of the text; ids and predicates have\n" +
        "to be there. The sentence is made of the fields. `sayswho vocabulary --guide` prints the rules for whoever writes\n" +
        "them, `sayswho vocabulary --schema` the JSON Schema of a proposal.\n\n" +
        "What other programs take out of a text is taken as far as it goes: W3C annotations and Hypothesis's, whose words are\n" +
        "those of a TextQuoteSelector; extractions with character intervals, as LangExtract writes them; and plain quotes,\n" +
        "{quote, speaker, source}. Names are looked up among those of the case. What they do not tell of a claim is left open,\n" +
        "and a person says it in the queue.\n\n" +
        "--json prints for each line {line, taken: true, draft, statement, quote, remarks} or {line, taken: false,\n" +
        "reasons}; a remark or reason is {rule, message, mend}. Exit code 1 if a line was refused.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<file>", "the proposals, as JSON Lines; - for standard input")
    .option("--by <name>", "who or what proposes; stands with each draft")
    .option("--source <id>", "the source of whatever names none that the case has")
    .option(...JSON_OPTION)
    .addHelpText("after", example('propose harbour claims.jsonl --by "our extractor 2"'))
    .action(async (folder: string, file: string, options: ProposeOptions) => {
      const { proposeClaims } = await import("../../actions/assistant/propose.ts");
      await proposeClaims(folder, file, options, terminal);
    });
};
