import type { Entity } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";
import type { Check } from "../draft-case.ts";

/** A sentence that names nobody who tells it reads as if it were known. Asked only where its speaker is somebody of the case. */
export const ledBySpeaker: Check = function* ({ entities, sources, claims }) {
  // Of two with one id the first, which is an error of its own.
  const byId = new Map<string, Entity>(entities.toReversed().map(({ record }) => [record.id, record]));
  const workOf = new Map<string, Source>(sources.map(({ record }) => [record.id, record]));
  const isNamedIn = tellerFinder();
  for (const { index, record } of claims) {
    const { attribution, polarity, source, statement } = record;
    const speaker = byId.get(attribution[0].by);
    if (speaker === undefined || statement.startsWith(speaker.name)) continue;
    const tellers = attribution.flatMap((step) => [byId.get(step.by), workOf.get(step.in ?? "")]);
    if ([...tellers, workOf.get(source)].some((teller) => isNamedIn(teller, statement))) continue;
    yield {
      code: "speaker-not-in-sentence",
      severity: "question",
      message: `the sentence does not say whose it is: ${speaker.name} ${polarity === "denies" ? "denies" : "alleges"} it, and it reads as if it were known`,
      mend: "lead with the speaker, by a name that is on record",
      at: { stem: "claims", index, path: ["statement"] },
    };
  }
};

/**
 * Makes what tells whether a sentence has a word of somebody's names, or of a work's title, whatever its case and accents;
 * the words of each are gathered once.
 */
export function tellerFinder(): (teller: Entity | Source | undefined, sentence: string) => boolean {
  const known = new Map<Entity | Source, ReadonlySet<string>>();
  const wordsOfNames = (teller: Entity | Source): ReadonlySet<string> => {
    const before = known.get(teller);
    if (before !== undefined) return before;
    const names = "kind" in teller ? [teller.name, ...teller.names.map(({ text }) => text)] : [teller.title ?? ""];
    const words = new Set(names.flatMap(tellingWords));
    known.set(teller, words);
    return words;
  };
  return (teller, sentence) => {
    if (teller === undefined) return false;
    const words = wordsOfNames(teller);
    return wordsOf(sentence).some((word) => words.has(word));
  };
}

const SHORT = 3;

/** The words of a name that tell it: the short ones only where there are no others. */
function tellingWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const long = words.filter((word) => word.length >= SHORT);
  return long.length > 0 ? long : words;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
