import type { Entity } from "../../src/model/entity.ts";
import { languageAt } from "../../src/suggest/languages/languages.ts";
import { knownNames } from "../../src/suggest/names/known-names.ts";
import { type FindNames, namesAmong } from "../../src/suggest/names/names-in.ts";
import { type FrameOffered, framesIn } from "../../src/suggest/speech/frames-in.ts";
import type { Speaker } from "../../src/suggest/speech/speaker.ts";
import { paragraphsOf, type Stretch } from "../../src/suggest/text/text-units.ts";

type NamedEntity = Pick<Entity, "name" | "kind" | "names" | "named">;
const entity = (kind: Entity["kind"], name: string, ...names: string[]): NamedEntity => ({
  kind,
  name,
  names: names.map((text) => ({ text })),
  named: true,
});

/** Whom the texts of these tests name. */
export const WHO: readonly (readonly [id: string, entity: NamedEntity])[] = [
  ["orla-penn", entity("person", "Orla Penn", "أورلا بين")],
  ["tam-dorrit", entity("person", "Tam Dorrit", "تام دوريت")],
  ["guild", entity("organization", "Weavers' Guild", "نقابة النساجين")],
  ["office", entity("organization", "Harbour Office", "مكتب الميناء")],
  ["wire", entity("organization", "Lantern Wire", "وكالة الفانوس")],
  ["mill", entity("place", "Sallow Mill", "طاحونة سالو")],
];

/** Finds their names. */
export const names: FindNames = namesAmong([knownNames(WHO)]);

/** All of a text. */
export const all = (text: string): Stretch => ({ start: 0, end: text.length });

/** Where some words first stand in a text. */
export const at = (text: string, words: string): Stretch => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in it`);
  return { start, end: start + words.length };
};

/** The words of a stretch. */
export const wordsOf = (text: string, { start, end }: Stretch): string => text.slice(start, end);

/** The language of a text. */
export const languageOf = (text: string) => languageAt(text, all(text));

/** Whoever speaks, in a word. */
export function whoIs(speaker: Speaker): string {
  switch (speaker.kind) {
    case "named":
      return speaker.name.entity ?? speaker.name.name;
    case "described":
      return `“${speaker.words}”`;
    case "unnamed":
    case "open":
      return speaker.kind;
    default:
      return speaker satisfies never;
  }
}

/** The frames that a text offers. */
export const framesOf = (text: string): readonly FrameOffered[] =>
  framesIn({ text, paragraphs: paragraphsOf(text) }, names);

/** The same, as whoever speaks and what. */
export const saidIn = (text: string): readonly string[] =>
  framesOf(text).map(
    ({ speaker, said }) => `${whoIs(speaker)}: ${said.map((part) => wordsOf(text, part)).join(" … ")}`,
  );

/** Letters, marks and words that texts are made of, in two scripts: what holds of a text holds of these. */
export const PIECES = [
  ...[
    "Orla Penn",
    "the Guild",
    "said",
    "that",
    "told",
    "denied",
    "not",
    "perhaps",
    "paid",
    "by",
    "was",
    "in March 2023",
  ],
  ...["according to", "she", "a clerk", "Mr. ", ". ", ", ", ": ", "“", "”", '"', "«", "»", "\n", " ", "é", "😀"],
  ...["قال", "أورلا بين", "إن", "لم", "مارس ٢٠٢٣", "وَ", "ـــ", "على يد"],
] as const;
