import { isCarrier, STEP_MODES, type StepMode } from "../../model/attribution.ts";
import { CODING_RULES } from "../../model/coding-rules.ts";
import { type DocsPage, heading } from "./page.ts";

/** How to code, with a worked example of each rule. */
export const codingPage = (): DocsPage => ({
  id: "coding",
  title: "How to code",
  summary:
    "The rules that coders get wrong, each with its reason, a sentence of an invented text, the claim that it makes, and the one that it is taken for. `sayswho vocabulary --guide` prints them with all that a program needs that proposes claims.",
  parts: [
    ...CODING_RULES.flatMap(({ rule, because, example: { text, coded, not } }, i) => [
      heading(rule.replace(/\.$/, ""), 2, `rule-${i + 1}`),
      { text: because },
      { table: { head: ["text", "is the claim", "and not"], rows: [[text, coded, not]] } },
    ]),
    heading("What somebody does with a claim"),
    {
      text: "Whoever puts a claim forward as their own is its speaker; whoever only passes it on is a carrier, which is no endorsement.",
    },
    {
      table: {
        head: ["mode", "is"],
        rows: (Object.keys(STEP_MODES) as StepMode[]).map((mode) => [
          mode,
          isCarrier(mode) ? "a carrier" : "a speaker",
        ]),
      },
    },
  ],
});
