import fc from "fast-check";
import { foldWords } from "../../src/graph/names/fold-words.ts";
import type { Anchor } from "../../src/model/anchor.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Entity } from "../../src/model/entity.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { firstEdition } from "../first-edition.ts";

/** Names that stand in no other field of a generated case, in several scripts. */
const NAMES = [
  "Zorvak Quellimund",
  "Łucjana Wröżyńska-Ferrelmaß",
  "Йосиф Брандтовский",
  "بندرون المثالين",
  "김철수민",
  "Ægirun O'Dunlaith",
  "Phaedrix Ｔｏｖａｒ",
];
const ALIASES = ["Gorblatt", "the Umbrafox", "Трижжук", "Wexel-Krumhorn", "Nyssaphane", "Ozquith", "Jarrowbit"];

const plain = (name: string) =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[łŁ]/g, "l").replace(/ß/g, "ss").replace(/Æ/g, "Ae");

/** Ways in which a name turns up in words. */
const FORMS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize("NFD").toLowerCase(),
  (name) => name.normalize("NFKC"),
  (name) => `${name}'s`,
  (name) =>
    plain(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-"),
  (name) => plain(name).replace(/[^\p{L}\p{N}]+/gu, "_"),
  (name) => `#${name.replace(/[^\p{L}\p{N}\p{M}]+/gu, "")}`,
  (name) => `https://example.org/${encodeURIComponent(name)}/x`,
  (name) => `https://example.org/?q=${encodeURIComponent(encodeURIComponent(name))}`,
  (name) => name.split(/[\s-]/).at(-1) ?? name,
  (name) => (name.split(/[\s-]/)[0] ?? name).toLowerCase(),
];

/** A case in which everybody has a name of their own, and the names turn up in every field of words. */
export interface NamedCase {
  readonly records: CaseRecords;
  /** The names and aliases of people, by id. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

const WORDS = new Set([
  "description",
  "note",
  "title",
  "summary",
  "statement",
  "raw",
  "cue",
  "why",
  "change",
  "recordedBy",
  "value",
]);

/** Any case with names all over it; without `talk` they stand with their people only. */
export const namedCase = ({ talk }: { readonly talk: boolean }): fc.Arbitrary<NamedCase> =>
  fc
    .tuple(arbitraryCase().map(firstEdition), fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }))
    .map(([{ records }, picks]) => {
      const people = records.entities.filter(({ kind }) => kind === "person");
      const namesOf = new Map(
        people.map(({ id }, i): [string, string[]] => [
          id,
          [NAMES[i] ?? `Unmatched${i}`, ALIASES[i] ?? `Moreover${i}`],
        ]),
      );
      const spoken = [...namesOf.values()].flat();
      let at = 0;
      const pick = <T>(list: readonly T[]) => list[(picks[at++ % picks.length] ?? 0) % list.length];
      const say = (words: string): string => {
        const name = pick(spoken);
        if (!talk || name === undefined) return words;
        // A field never begins with a part of a name: with the end of the field before it in an export it would be the whole.
        const before = /[\p{L}\p{N}]/u.test(foldWords(words)) ? words : `${words} so`;
        return `${before} ${pick(FORMS)?.(name)}`;
      };

      const entities = records.entities.map((entity): Entity => {
        const [name, alias] = namesOf.get(entity.id) ?? [];
        const names = alias === undefined ? entity.names : [{ text: alias }];
        return { ...inWords(entity, say), ...(name === undefined ? {} : { name }), names };
      });
      const named: CaseRecords = {
        header: inWords(records.header, say),
        entities,
        sources: records.sources.map((source) => ({
          ...inWords(source, say),
          ...(talk && source.url ? { url: say("https://example.org/").replace(/\s+/g, "") } : {}),
          ...(source.text
            ? {
                text: {
                  ...source.text,
                  length: source.text.length + 1000,
                  madeFrom: {
                    sha256: source.text.sha256,
                    mediaType: "application/pdf",
                    path: `originals/${(pick(spoken) ?? "x").replace(/[^A-Za-z0-9]/g, "x")}.pdf`,
                    by: say("scanned"),
                    how: "ocr",
                  },
                },
              }
            : {}),
        })),
        claims: records.claims.map((claim) => {
          const { anchor } = claim;
          const exact = anchor.exact === undefined ? undefined : say(anchor.exact);
          const elsewhere = (words: string): Anchor => {
            const told = say(words);
            return { start: anchor.start, end: anchor.start + told.length, exact: told };
          };
          return {
            ...inWords(claim, say),
            hedges: claim.hedges.map(say),
            alsoAt: [{ role: "context", anchor: elsewhere("beside") }],
            outcome: records.claims.slice(0, 1).map(({ id }) => id),
            ...(claim.withdrawal === undefined
              ? {}
              : {
                  withdrawal: {
                    ...claim.withdrawal,
                    why: say("taken back"),
                    kind: "recanted" as const,
                    source: claim.source,
                    anchor: elsewhere("I take it back"),
                  },
                }),
            qualifiers: Object.fromEntries(Object.entries(claim.qualifiers).map(([key, words]) => [key, say(words)])),
            anchor:
              exact === undefined
                ? anchor
                : {
                    ...anchor,
                    translation: { text: say("in English"), lang: "en", by: say("translated by") },
                    exact,
                    end: anchor.start + exact.length,
                    ...(anchor.sha256 ? { sha256: sha256Of(exact) } : {}),
                  },
          };
        }),
        replies: records.replies.map((reply) => ({ ...reply, text: say("asked") })),
        corrections: records.corrections.map((correction) => inWords(correction, say)),
        readings: records.sources.slice(0, 1).map(({ id }) => ({
          source: id,
          status: "reading",
          by: [say("read by")],
          frames: [],
          nothing: [{ start: 0, end: 4, exact: say("none") }],
        })),
        marks: records.sources.map(({ id }) => ({ source: id, kind: "caption", at: 0, label: say("pictured:") })),
      };
      return { records: named, namesOf };
    });

function inWords<T>(value: T, say: (words: string) => string, key = ""): T {
  if (typeof value === "string") return (WORDS.has(key) ? say(value) : value) as T;
  if (Array.isArray(value)) return value.map((item) => inWords(item, say)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inWords(inner, say, name)])) as T;
}
