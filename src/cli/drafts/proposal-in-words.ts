import type { DraftTrouble } from "../../edit/drafts/draft-trouble.ts";
import type { ProposalAnswer } from "../../edit/proposals/proposal-answer.ts";
import { printable, type Terminal } from "../terminal.ts";
import { troubleInWords } from "./draft-in-words.ts";

/** What came of a proposal, for people. */
export function answerInWords(line: number, answer: ProposalAnswer, terminal: Terminal): string {
  const { bold, green, red, dim } = terminal.colours;
  const head = answer.taken
    ? `${bold(`line ${line}`)}  ${green("taken")}  ${printable(answer.statement)}  ${dim(printable(answer.draft))}`
    : `${bold(`line ${line}`)}  ${red("refused")}`;
  const told = answer.taken ? answer.remarks.map(asRemark) : answer.reasons;
  return `${[head, ...told.map((trouble) => troubleInWords(trouble, terminal))].join("\n")}\n`;
}

/** The same for programs. */
export const answerJson = (answer: ProposalAnswer): object =>
  answer.taken
    ? { ...answer, remarks: answer.remarks.map(troubleJson) }
    : { ...answer, reasons: answer.reasons.map(troubleJson) };

const troubleJson = ({ rule, message, mend }: DraftTrouble): object => ({ rule, message, mend });

/** What is left to a person is no reason against a proposal. */
const asRemark = (trouble: DraftTrouble): DraftTrouble => ({ ...trouble, isRefusal: false });
