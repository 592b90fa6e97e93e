import { codingGuide } from "./coding-guide.ts";
import { sourceNamed } from "./named.ts";
import type { SharedCase } from "./share-case.ts";
import { AskedWrongly } from "./tool.ts";
import { asUntrusted } from "./untrusted.ts";

/** What an assistant is asked that is to propose the claims of a source. */
export function codeSourcePrompt({ table, texts }: SharedCase, named: string): string {
  const { id } = sourceNamed(table, named);
  if (!texts.has(id)) throw new AskedWrongly(`The text of ${id} is not at hand, or may not be given.`);
  return [
    `Propose the claims that the source ${id} makes. Read its text with \`passages\` to the end, look its people up with \`find\`, and propose what it says with \`propose_claims\`, a few at a time. Where a proposal is refused, mend it as the answer says, or leave it. When you are done, say how many were taken and what you left out and why. Nothing that you propose is a claim: a person will look at each.`,
    codingGuide(),
  ].join("\n\n");
}

/** What an assistant is asked that is to hold a paragraph against the case. */
export const checkParagraphPrompt = (paragraph: string): string =>
  [
    "Hold the paragraph below against this case. For each thing that it says of somebody: find the claims (`find`, `link`, `claims_of`), say who alleges it, through whom, in which source, by the claim's id; on how many lines it stands (`lines`); who denies it, what became of it, and what those reply who were asked (`replies`). Say where the paragraph says more than the claims do, drops a speaker or a hedge, makes an allegation a fact, or joins several into one. Say what the case has nothing of. Do not say what is true.",
    asUntrusted(paragraph, "The paragraph:"),
  ].join("\n\n");
