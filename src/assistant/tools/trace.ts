import { z } from "zod";
import { ladderOf, remarksOnRung } from "../../graph/ladder.ts";
import { passageOf } from "../../graph/passage.ts";
import { sourceInWords } from "../../graph/source-in-words.ts";
import { plainLine } from "../../model/plain-words.ts";
import { CLAIM_NAMED, claimNamed } from "../named.ts";
import { claimLine, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { asTool } from "../tool.ts";
import { asUntrusted } from "../untrusted.ts";

/** Who says a claim, through whom, and where it stands. */
export const trace = asTool({
  name: "trace",
  title: "Who says so: a claim from its origin to its passage",
  description: "Follows one claim from whoever first says it to the passage of the source that was read.",
  input: z.strictObject({ claim: CLAIM_NAMED }),
  output: z.object({
    claim: ToldClaimSchema,
    steps: z.array(
      z.object({
        name: z.string(),
        mode: z.string(),
        cue: z.string().optional(),
        work: z.string().optional().describe("The work in which they say it, by its id."),
        remarks: z.array(z.string()),
      }),
    ),
    url: z.string().optional(),
  }),
  writes: false,
  answer({ claim: named }, { shared: { table, texts } }) {
    const { claim } = claimNamed(table, named);
    const { rungs, read } = ladderOf(claim, table);
    const told = toldClaim(claim, table);
    const steps = rungs.map((rung) => ({
      name: rung.name,
      mode: rung.step.mode,
      ...(rung.step.cue !== undefined && { cue: rung.step.cue }),
      ...(rung.work !== undefined && { work: rung.work.id }),
      remarks: remarksOnRung(rung),
    }));
    const { start, end, text, isChecked } = passageOf(claim, texts.get(claim.source));
    const lines = [
      claimLine(told),
      ...rungs.map((rung) => {
        const { name, step, work } = rung;
        const cue = step.cue === undefined ? "" : ` (“${step.cue}”)`;
        const where = work === undefined ? "" : `, in ${sourceInWords(work)}`;
        const remarks = remarksOnRung(rung);
        return plainLine(
          `${name} · ${step.mode}${cue}${where}${remarks.length === 0 ? "" : ` [${remarks.join("; ")}]`}`,
        );
      }),
      `read in ${plainLine(sourceInWords(read))} [source ${read.id}], characters ${start} to ${end}${isChecked ? "" : "; the passage was not checked here, since the text is not given"}`,
    ];
    const words = text === undefined ? "" : `\n${asUntrusted(text, `The passage, in ${read.id}:`)}`;
    return {
      data: { claim: told, steps, ...(read.url !== undefined && { url: read.url }) },
      text: `${lines.join("\n")}${words}`,
    };
  },
});
