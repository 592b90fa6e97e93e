import { AnchorSchema } from "../../../model/anchor.ts";
import { THE_WORK, UNATTRIBUTED } from "../../../model/id.ts";
import { PREDICATE_IDS } from "../../../model/predicate.ts";
import { allWordsIn, isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { Mention, Quote, Spot, Telling, TellingWithdrawal, Work } from "../tellings/telling.ts";

/** What the record of a claim says by itself; its ends and its work stand elsewhere in each format. */
export type OwnClaim = Required<
  Pick<
    Telling,
    | ("predicate" | "denied" | "quote" | "alsoAt" | "chain" | "statement" | "hedges" | "time" | "place" | "qualifiers")
    | ("withdrawn" | "withdrawal" | "procedural" | "outcome" | "recordedBy" | "recordedAt")
  >
>;

const OF_A_STEP = [
  "cue",
  "mode",
  "polarity",
  "hedges",
  "inferred",
  "interest",
  "time",
  "basis",
  "terms",
  "workWithheld",
];

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
  const { status, withdrawal, procedural } = own;
  const time = isObject(own.time) ? own.time : {};
  const edtf = wordsIn(time.edtf);
  const raw = wordsIn(time.raw) ?? edtf;
  const steps = objectsIn(own.attribution);
  return {
    predicate: PREDICATE_IDS.find((id) => id === own.predicate) ?? "linked-to",
    denied: own.polarity === "denies",
    withdrawn: status === "withdrawn",
    withdrawal: isObject(withdrawal) ? withdrawalIn(withdrawal, workOf) : undefined,
    procedural: isObject(procedural) ? procedural : undefined,
    outcome: allWordsIn(own.outcome),
    recordedBy: wordsIn(own.recordedBy),
    recordedAt: wordsIn(own.recordedAt),
    quote: quoteIn(own.anchor),
    alsoAt: objectsIn(own.alsoAt).map(({ role, anchor }) => ({ role: wordsIn(role) ?? "", quote: quoteIn(anchor) })),
    chain:
      steps.length === 0
        ? undefined
        : steps.map((step) => {
            const work = wordsIn(step.in);
            const said = Object.fromEntries(OF_A_STEP.flatMap((name) => (name in step ? [[name, step[name]]] : [])));
            const by = step.by === THE_WORK ? THE_WORK : mention(step.by);
            return { by, work: work === undefined ? undefined : workOf(work), said };
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

const TranslationSchema = AnchorSchema.shape.translation;

function quoteIn(anchor: unknown): Quote | undefined {
  if (!isObject(anchor)) return undefined;
  const exact = wordsIn(anchor.exact);
  if (exact === undefined) return undefined;

  const translation = TranslationSchema.safeParse(anchor.translation);
  return {
    exact,
    prefix: wordsIn(anchor.prefix),
    suffix: wordsIn(anchor.suffix),
    ...(translation.data === undefined ? {} : { translation: translation.data }),
  };
}

function withdrawalIn(own: JsonObject, workOf: (id: string) => Work): TellingWithdrawal | undefined {
  const [when, why, source] = [wordsIn(own.when), wordsIn(own.why), wordsIn(own.source)];
  if (when === undefined || why === undefined) return undefined;
  return {
    kind: wordsIn(own.kind),
    when,
    why,
    work: source === undefined ? undefined : workOf(source),
    quote: quoteIn(own.anchor),
    ...(own.workWithheld === true ? { workWithheld: true } : {}),
    supersededBy: wordsIn(own.supersededBy),
  };
}
