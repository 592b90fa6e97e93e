import { z } from "zod";
import { plainLine } from "../../model/plain-words.ts";
import { type ChangedIds, changesSince } from "../changes-since.ts";
import { AskedWrongly, asTool } from "../tool.ts";

const MOST_LISTED = 200;

const Changed = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  withdrawn: z.array(z.string()),
  takenOut: z.array(z.string()),
  more: z.int().describe("How many more there are that are not listed."),
});

/** What became of the case since it was asked last. */
export const changedSince = asTool({
  name: "changed_since",
  title: "What changed since",
  description:
    "Tells which records came, changed, were withdrawn or went since a state of the case. Without `edition` it names the state that it is in now: keep that, and ask with it later.",
  input: z.strictObject({ edition: z.string().min(1).max(64).optional().describe("The state that was given before.") }),
  output: z.object({
    edition: z.string().describe("The state that the case is in now."),
    since: z.string().optional(),
    claims: Changed.optional(),
    entities: Changed.optional(),
    sources: Changed.optional(),
  }),
  writes: false,
  answer({ edition }, { shared, followed }) {
    if (edition === undefined)
      return { data: { edition: shared.edition }, text: `The case is in the state ${shared.edition}.` };
    const before = followed.before(edition);
    if (before === undefined)
      throw new AskedWrongly(`That state is not remembered; the one now is ${shared.edition}. Look at the case anew.`);
    const { claims, entities, sources } = changesSince(before.table, shared.table);
    const parts = { claims: listed(claims), entities: listed(entities), sources: listed(sources) };
    const words = Object.entries(parts).flatMap(([kind, { added, changed, withdrawn, takenOut }]) =>
      Object.entries({ added, changed, withdrawn, "taken out": takenOut }).flatMap(([what, ids]) =>
        ids.length === 0 ? [] : [`${kind} ${what}: ${ids.map(plainLine).join(", ")}`],
      ),
    );
    return {
      data: { edition: shared.edition, since: edition, ...parts },
      text: `${words.length === 0 ? "Nothing changed." : words.join("\n")}\nThe case is in the state ${shared.edition}.`,
    };
  },
});

function listed({ added, changed, withdrawn, takenOut }: ChangedIds) {
  const all = [added, changed, withdrawn, takenOut];
  const more = all.reduce((sum, ids) => sum + Math.max(0, ids.length - MOST_LISTED), 0);
  const first = (ids: readonly string[]) => ids.slice(0, MOST_LISTED);
  return { added: first(added), changed: first(changed), withdrawn: first(withdrawn), takenOut: first(takenOut), more };
}
