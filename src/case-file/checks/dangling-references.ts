import { didYouMean } from "../did-you-mean.ts";
import type { Check, DraftCase, Drafted } from "../draft-case.ts";
import { REFERENCES, type Referable, type Referring } from "../references.ts";

const SINGULAR: Record<Referable, string> = { entities: "entity", sources: "source", claims: "claim" };

/** How many words are compared for guesses in all: who mistyped so much is helped by the first of them. */
const MOST_COMPARED = 2_000_000;

/** Whatever a record refers to is in the case. */
export const danglingReferences: Check = function* (draft) {
  const known: Record<Referable, Set<string>> = {
    entities: new Set(draft.declared.entities.map(({ id }) => id)),
    sources: new Set(draft.declared.sources.map(({ id }) => id)),
    claims: new Set(draft.declared.claims.map(({ id }) => id)),
  };

  const words = { entities: [...known.entities], sources: [...known.sources], claims: [...known.claims] };
  let compared = 0;
  for (const { stem, index, to, id, path } of references(draft)) {
    if (known[to].has(id) || !draft.readable.has(to)) continue;
    const guess = compared < MOST_COMPARED ? didYouMean(id, words[to]) : undefined;
    compared += words[to].length;
    yield {
      code: "dangling-reference",
      severity: "error",
      message: `there is no ${SINGULAR[to]} "${id}" in this case`,
      mend: guess ? `did you mean "${guess}"?` : `add it to ${to}, or mend the id`,
      at: { stem, index, path },
    };
  }
};

function* references(draft: DraftCase) {
  for (const stem of STEMS) {
    const referencesOf = REFERENCES[stem] as (record: unknown) => ReturnType<(typeof REFERENCES)["claims"]>;
    const records: readonly Drafted<unknown>[] = draft[stem];
    for (const { index, record } of records) {
      for (const reference of referencesOf(record)) yield { stem, index, ...reference };
    }
  }
}

const STEMS = Object.keys(REFERENCES) as readonly (keyof Referring)[];
