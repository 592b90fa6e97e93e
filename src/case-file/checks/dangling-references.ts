import { didYouMean, MOST_WORDS } from "../did-you-mean.ts";
import type { Check, DraftCase, Drafted } from "../draft-case.ts";
import { pathInWords } from "../located-file.ts";
import { REFERENCES, type Referable, type Reference, type Referring } from "../references.ts";

const SINGULAR: Record<Referable, string> = { entities: "entity", sources: "source", claims: "claim" };

/** How many words are compared for guesses in all: who mistyped so much is helped by the first of them. */
const MOST_COMPARED = 2_000_000;

/** Whatever a record refers to is in the case, also where the record is misshapen elsewhere. */
export const danglingReferences: Check = function* (draft) {
  const { declared } = draft;
  const words = new Map<Referable, readonly string[]>();
  const wordsOf = (of: Referable): readonly string[] => {
    const known = words.get(of) ?? [...declared[of].ids()];
    words.set(of, known);
    return known;
  };

  let compared = 0;
  for (const {
    stem,
    index,
    reference: { to, id, path },
  } of references(draft)) {
    if (declared[to].has(id) || !draft.readable.has(to)) continue;
    const guess = compared < MOST_COMPARED ? guessAmong(id, to) : undefined;
    compared += declared[to].size;
    yield {
      code: "dangling-reference",
      severity: "error",
      message: `there is no ${SINGULAR[to]} "${id}" in this case`,
      mend: guess ? `did you mean "${guess}"?` : `add it to ${to}, or mend the id`,
      at: { stem, index, path },
    };
  }

  // Among very many nothing is guessed, and so they need not be listed.
  function guessAmong(id: string, of: Referable): string | undefined {
    return declared[of].size > MOST_WORDS ? undefined : didYouMean(id, wordsOf(of));
  }
};

function* references(draft: DraftCase) {
  for (const stem of STEMS) {
    const records: Iterable<Drafted<unknown>> = draft[stem];
    for (const { index, record } of records) {
      for (const reference of referencesOf(stem, record)) yield { stem, index, reference };
    }
  }
  for (const { stem, index, value, amiss } of draft.misshapen) {
    if (!isReferring(stem)) continue;
    for (const reference of referencesOf(stem, value))
      if (!amiss.has(pathInWords(reference.path))) yield { stem, index, reference };
  }
}

const referencesOf = (stem: keyof Referring, record: unknown): Iterable<Reference> =>
  (REFERENCES[stem] as (record: unknown) => Iterable<Reference>)(record);

const STEMS = Object.keys(REFERENCES) as readonly (keyof Referring)[];
const isReferring = (stem: string): stem is keyof Referring => Object.hasOwn(REFERENCES, stem);
