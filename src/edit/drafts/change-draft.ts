import type { Draft } from "../../model/draft.ts";

/** What of a draft a person may change before accepting it, each in a word. */
export const CHANGEABLE = [
  "subject",
  "predicate",
  "object",
  "value",
  "polarity",
  "passage",
  "speaker",
  "statement",
  "source",
  "place",
] as const;
export type Changeable = (typeof CHANGEABLE)[number];

/** What the sentence of a draft is about: one that was made, or read, before says something else now. */
const IN_SENTENCE: ReadonlySet<Changeable> = new Set([
  "subject",
  "predicate",
  "object",
  "value",
  "polarity",
  "speaker",
  "source",
]);

/**
 * The draft with one thing of it changed; who proposed it stays as it was. An empty value takes it away. What its sentence
 * says is changed with it: the sentence is made anew, whoever wrote the one before.
 * @param sentence makes the sentence that the fields of a claim come to
 */
export function changeDraft(
  draft: Draft,
  what: Changeable,
  value: string,
  sentence: (claim: Draft["claim"]) => string,
): Draft {
  const changed = withChange(draft, what, value);
  return IN_SENTENCE.has(what)
    ? { ...changed, claim: { ...changed.claim, statement: sentence(changed.claim) } }
    : changed;
}

function withChange(draft: Draft, what: Changeable, value: string): Draft {
  const { claim } = draft;
  const set = (fields: Readonly<Record<string, unknown>>): Draft => ({
    ...draft,
    claim: Object.fromEntries(
      Object.entries({ ...claim, ...fields }).filter(([, each]) => each !== undefined),
    ) as Draft["claim"],
  });

  switch (what) {
    case "object":
      return set({ object: value || undefined, value: undefined });
    case "value":
      return set({ value: value || undefined, object: undefined });
    case "passage":
      return set({ anchor: passageOf(value) });
    case "speaker": {
      const [origin, ...later] = Array.isArray(claim.attribution) ? claim.attribution : [];
      const speaker = { ...(typeof origin === "object" && origin !== null ? origin : { mode: "says" }), by: value };
      return {
        ...set({ attribution: [speaker, ...later] }),
        speakerAt: draft.speakerAt.filter(({ step }) => step > 0),
      };
    }
    case "polarity":
      return set({ polarity: value, attribution: withoutStances(claim.attribution) });
    case "subject":
    case "predicate":
    case "statement":
    case "source":
    case "place":
      return set({ [what]: value || undefined });
    default:
      return what satisfies never;
  }
}

/** Words are looked up; "120-164" is a position, and what stands there. */
function passageOf(value: string): Draft["claim"]["anchor"] {
  const positions = /^(\d{1,9})-(\d{1,9})$/.exec(value.trim());
  return positions === null ? { exact: value } : { start: Number(positions[1]), end: Number(positions[2]) };
}

/** What a speaker's own stance was follows the claim's again. */
const withoutStances = (attribution: unknown): unknown =>
  Array.isArray(attribution)
    ? attribution.map((step: Readonly<Record<string, unknown>>) => {
        const { polarity, ...rest } = step;
        return polarity === "neutral" ? step : rest;
      })
    : attribution;
