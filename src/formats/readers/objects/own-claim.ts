import { UNATTRIBUTED } from "../../../model/id.ts";
import { PREDICATE_IDS } from "../../../model/predicate.ts";
import { allWordsIn, isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { Mention, Spot, Telling, Work } from "../tellings/telling.ts";

/** What the record of a claim says by itself; its ends and its work stand elsewhere in each format. */
export type OwnClaim = Required<
  Pick<
    Telling,
    "predicate" | "denied" | "withdrawn" | "quote" | "chain" | "statement" | "hedges" | "time" | "place" | "qualifiers"
  >
>;

const OF_A_STEP = ["cue", "mode", "polarity", "hedges", "inferred", "interest", "time"];

/**
 * Reads the record of a claim that our own exports carry beside what the format has a place for. Whoever wrote the
 * file may have put anything there, so what does not fit is as good as absent, or refused with the claim.
 * @param own the record, its fields named as in a case
 * @param workOf the work of an id
 */
export function ownClaim(own: JsonObject, at: Spot, workOf: (id: string) => Work): OwnClaim {
  const mention = (value: unknown): Mention | undefined => {
    const id = wordsIn(value);
    return id === undefined || id === UNATTRIBUTED ? undefined : { id, at };
  };
  const { exact, prefix, suffix } = isObject(own.anchor) ? own.anchor : ({} as JsonObject);
  const words = wordsIn(exact);
  const time = isObject(own.time) ? own.time : {};
  const edtf = wordsIn(time.edtf);
  const raw = wordsIn(time.raw) ?? edtf;
  const steps = objectsIn(own.attribution);
  return {
    predicate: PREDICATE_IDS.find((id) => id === own.predicate) ?? "linked-to",
    denied: own.polarity === "denies",
    withdrawn: own.status === "withdrawn",
    quote: words === undefined ? undefined : { exact: words, prefix: wordsIn(prefix), suffix: wordsIn(suffix) },
    chain:
      steps.length === 0
        ? undefined
        : steps.map((step) => {
            const work = wordsIn(step.in);
            const said = Object.fromEntries(OF_A_STEP.flatMap((name) => (name in step ? [[name, step[name]]] : [])));
            return { by: mention(step.by), work: work === undefined ? undefined : workOf(work), said };
          }),
    statement: wordsIn(own.statement),
    hedges: allWordsIn(own.hedges),
    time: raw === undefined ? undefined : { raw, edtf },
    place: mention(own.place),
    qualifiers: Object.fromEntries(
      Object.entries(isObject(own.qualifiers) ? own.qualifiers : {}).flatMap(([name, value]) => {
        const held = wordsIn(value);
        return held === undefined ? [] : [[name, held]];
      }),
    ),
  };
}
