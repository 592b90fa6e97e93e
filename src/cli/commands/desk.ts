import type { DeskCommandOptions } from "../actions/desk.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";
import { portNumber, seconds } from "../options/port-options.ts";

/** `desk`: reads and codes a case in the browser. */
export const desk: AddCommand = (program, terminal) => {
  program
    .command("desk")
    .summary("read texts and record who says what in them, in the browser")
    .description(
      "Serves the desk for a case on 127.0.0.1 alone, beside the picture that grows with it; Ctrl+C stops it. A document is\n" +
        "dropped, the words of a claim are selected, and who says it through whom is kept with it. Every change is checked as\n" +
        "`check` does and written into the case's files at once: whole or not at all, the rest byte for byte as it was.\n" +
        "Files that somebody else changes meanwhile are read again; nothing is ever written over unseen.\n" +
        "A case that came with the program is coded on a copy in your home folder, whose place is said.\n" +
        "The address carries a secret of this sitting, without which nothing is answered.\n\n" +
        "--json prints {url, picture, case, folder} once it serves.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--by <name>", "who codes: stands as `recordedBy` with every claim, and leaves the case only when asked")
    .option("--look-first", "print where the picture is first; a copy is made only once somebody comes to the desk")
    .option("--port <n>", "the port; 0 takes any free one", portNumber, 0)
    .option("--stop-after <seconds>", "stop by itself after so many seconds", seconds)
    .option(...JSON_OPTION)
    .addHelpText("after", example('new harbour --title "The harbour"', 'desk harbour --by "I. Vosk"'))
    .action(async (folder: string, options: DeskCommandOptions) => {
      const { openDesk } = await import("../actions/desk.ts");
      await openDesk(folder, options, terminal);
    });
};
