import { Option } from "commander";
import type { Access, Derivation, Genre } from "../../model/source.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { choicesOf } from "../options/choices-of.ts";

const GENRES = choicesOf<Genre>({
  news: true,
  wire: true,
  opinion: true,
  report: true,
  post: true,
  speech: true,
  interview: true,
  message: true,
  document: true,
  audio: true,
  video: true,
  official: true,
  court: true,
  dataset: true,
  unknown: true,
});
const ACCESSES = choicesOf<Access>({ open: true, restricted: true, confidential: true });
const DERIVATIONS = choicesOf<Derivation>({
  republication: true,
  translation: true,
  excerpt: true,
  rewrite: true,
  revision: true,
  suspected: true,
});

/** `add`: brings sources in, from documents. */
export const add: AddCommand = (program, terminal) => {
  program
    .command("add")
    .summary("bring sources in: take the text out of documents and freeze it")
    .description(
      "Takes the text out of documents (.txt, .md, .html, .pdf, .docx, .eml, .srt, .vtt), freezes it by its hash, and adds\n" +
        "a source for each: all of them, or none. What a document says of itself (title, address, language, the day of a web\n" +
        "page) is taken and shown; who wrote or published it is only shown, since names are never matched in silence. Where\n" +
        "nothing says that a document was published, and of every mail, --access has to be said. Of a mail nothing is taken\n" +
        "that tells who sent it, to whom and when; its attachments are named and left. A text that the case has already is\n" +
        "refused with the source that has it, and one that is nearly the same is named with the words that both have:\n" +
        "--derives-from and --how, --revision-of or --same-work-as say what it is. Nothing is fetched, and nothing in a\n" +
        "document runs.\n" +
        "--revision-of looks for what is recorded of the old text in the new, and lists each claim, frame and stretch without\n" +
        "anything to claim: the same words between the same words at one place (exact), the same words once, between others\n" +
        "(moved), at several places (ambiguous), or gone. Nothing of it is recorded, unless --take-over says so: then what is\n" +
        "exact or moved is, with its chain, and the old stays as it is.\n" +
        "--json prints one record a source: {id, title, file, text, marks, guesses, alike, revision, warnings}.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<files...>", "the documents")
    .option("--id <id>", "the source's id, else one is made of its title")
    .option("--title <words>", "its title")
    .option("--publisher <entity>", "who published it, by id or name")
    .option("--author <entities...>", "who wrote it, by id or name")
    .option("--published <date>", 'when it was published (EDTF, such as "2024-03-12")')
    .option("--url <address>", "where it can be opened")
    .option("--lang <tag>", 'its language, such as "en"')
    .addOption(new Option("--genre <genre>", "what kind of work it is").choices(GENRES))
    .addOption(new Option("--access <access>", "who may have it").choices(ACCESSES))
    .option("--derives-from <source>", "the source in this case that it came out of")
    .addOption(new Option("--how <derivation>", "how it came out of that one").choices(DERIVATIONS))
    .option("--revision-of <source>", "the source in this case whose text has changed into this one")
    .option("--take-over", "record of the revision what of the old is found in it, exactly or moved")
    .option("--same-work-as <source>", "the source in this case of which this is another copy")
    .option("--keep-original", "keep the document too, in originals/ (a mail with all its headers)")
    .option("--no-text", "put only the hash and the length of the text on record")
    .option("--no-guesses", "take nothing that a document says of itself")
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      example(
        "add harbour lamp-was-dark.html --publisher gazette",
        "add harbour lamp-was-dark-2.html --publisher gazette --revision-of lamp-was-dark --take-over",
        "add harbour report.pdf --access confidential --genre document --keep-original",
      ),
    )
    .action(async (folder: string, files: readonly string[], options: object) => {
      const { addFiles } = await import("../actions/add.ts");
      await addFiles(folder, files, options as Parameters<typeof addFiles>[2], terminal);
    });
};
