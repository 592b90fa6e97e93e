import { z } from "zod";
import { ProposalSchema } from "../../model/proposal.ts";

let made: Readonly<Record<string, unknown>> | undefined;

/** The JSON Schema (draft 2020-12) of a proposal, made once from the zod schema that takes it: what a program is given to write by. */
export function proposalJsonSchema(): Readonly<Record<string, unknown>> {
  made ??= { title: "sayswho proposal", ...z.toJSONSchema(ProposalSchema, { io: "input", unrepresentable: "any" }) };
  return made;
}
