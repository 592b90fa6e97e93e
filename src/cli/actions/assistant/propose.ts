import { readExtracts } from "../../../assistant/extracts/read-extracts.ts";
import { proposer } from "../../../edit/on-disk/propose.ts";
import { openSitting } from "../../../edit/on-disk/sitting.ts";
import { partOf, partsOf } from "../../../edit/working-case.ts";
import { slugOf } from "../../../graph/names/slug-of.ts";
import { jsonLine } from "../../command.ts";
import { CommandFailure } from "../../command-failure.ts";
import { answerInWords, answerJson } from "../../drafts/proposal-in-words.ts";
import { proposalLines } from "../../drafts/proposal-lines.ts";
import { readInput } from "../../drafts/read-input.ts";
import { issueLines } from "../../issue-lines.ts";
import { readGiven } from "../../read-given.ts";
import { counted, printable, type Terminal } from "../../terminal.ts";
import { unknownRecord } from "../../unknown-record.ts";

/** What a command line says for `propose`. */
export interface ProposeOptions {
  readonly by?: string;
  readonly source?: string;
  readonly json?: boolean;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Lays what a program proposes beside a case, as far as it stands up to the checks, and answers every line. */
export async function proposeClaims(
  folder: string,
  file: string,
  { by = "", source, json }: ProposeOptions,
  terminal: Terminal,
): Promise<void> {
  if (by.trim() === "" || printable(by) !== by || by.length > 200)
    throw new CommandFailure(2, "Say who or what proposes, in some words: --by NAME stands with each draft.");

  const bytes = file === "-" ? await readInput(terminal, MOST_BYTES) : await readGiven(file, MOST_BYTES);
  const opened = await openSitting(folder);
  if (!opened.ok)
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing can be proposed for it.`,
    );

  const name = file === "-" ? "standard input" : file;
  const working = opened.sitting.now();
  if (source !== undefined && partOf(working, "sources", source) === undefined)
    throw unknownRecord(
      "source",
      source,
      [...partsOf(working, "sources")].map(([id]) => id),
    );
  const read = proposalLines(bytes, name, readExtracts(working, source));
  const proposing = { by: by.trim(), at: new Date().toISOString().slice(0, 10) };
  const { answers, laid } = await proposer(folder)(
    working,
    read.map(({ proposed }) => proposed),
    proposing,
    slugOf(proposing.by),
  );
  for (const [i, answer] of answers.entries()) {
    const line = read[i]?.line ?? 0;
    terminal.out(json ? jsonLine({ line, ...answerJson(answer) }) : answerInWords(line, answer, terminal));
  }
  const taken = answers.filter((answer) => answer.taken).length;
  if (!json) {
    const where = laid === undefined ? "" : `; ${taken === 1 ? "it waits" : "they wait"} in ${laid.files.join(", ")}`;
    terminal.out(
      `${counted(taken, "proposal")} of ${answers.length} taken${where}.\n${taken === 0 ? "" : "`sayswho drafts CASE` looks through them: nothing is a claim before a person accepts it.\n"}`,
    );
  }
  if (taken < answers.length) throw new CommandFailure(1, "");
}
