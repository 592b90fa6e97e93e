import type { PublishOptions } from "../actions/publish.ts";
import { type AddCommand, CASE_ARGUMENT, example, FORCE_OPTION, JSON_OPTION } from "../command.ts";
import { addLeave, STAYS_BEHIND } from "../options/leave-options.ts";

/** `publish`: a case and the viewer as one page, for whoever has neither the case folder nor this program. */
export const publish: AddCommand = (program, terminal) => {
  const command = program
    .command("publish")
    .summary("write a case and the viewer as one HTML file")
    .description(
      "Writes one HTML file with the whole viewer and the case in it. It opens from a disk, needs no server and no\n" +
        "network, and asks for nothing from anywhere. The same case gives the same bytes. A case that does not check is\n" +
        `not published: exit code 1.\n${STAYS_BEHIND}\n` +
        "What --redact replaced, withheld and coarsened is counted in FILE.redaction.json, without the words themselves.\n" +
        "Over a file that is there, an older page too, it is written with --force alone, and never into a case folder.\n" +
        "--json prints {file, bytes, counts, texts: how many are inside, stayedBehind: [{what, count}]}, with --redact\n" +
        "also {redaction: the report's path}.",
    )
    .argument(...CASE_ARGUMENT)
    .requiredOption("-o, --output <file>", "the file to write")
    .option("--without-texts", "leave the texts of the sources out; what claims quote of them stays")
    .option("--redact", "give pseudonyms to people who are private, vulnerable or of unknown exposure; no texts")
    .option(...FORCE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example("publish graph-data/harbour-light -o harbour-light.html"));
  addLeave(command).action(async (folder: string, options: PublishOptions) => {
    const { publishPage } = await import("../actions/publish.ts");
    await publishPage(folder, options, terminal);
  });
};
