import { CaseHeaderSchema, type CaseRecords } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";

const SHA256 = sha256Of("a text that is not kept");

/** A case of so many claims over a fifth as many entities, by outlets that take from each other: denials, remarks and relays among them. */
export function largeCase(size: number): CaseRecords {
  const [people, works] = [Math.ceil(size / 5), Math.ceil(size / 20)];
  const entity = (n: number) => `e${n % people}`;
  const work = (n: number) => `w${n % works}`;
  return {
    header: CaseHeaderSchema.parse({ id: "large", title: "Made by a machine" }),
    entities: Array.from({ length: people }, (_, i) =>
      EntitySchema.parse({
        id: entity(i),
        kind: "organization",
        name: `Company ${i} of ${["Ashford", "Brae", "Corvane"][i % 3]}`,
        ...(i % 97 === 1 ? { maybeSame: [entity(i - 1)] } : {}),
        ...(i % 89 === 2 ? { parties: [entity(i + 5)] } : {}),
      }),
    ),
    sources: Array.from({ length: works }, (_, i) =>
      SourceSchema.parse({
        id: work(i),
        genre: "news",
        publisher: entity(i * 31),
        ...(i % 4 === 3 ? { derivesFrom: [{ source: work(i - 1), how: "rewrite" }] } : {}),
        text: { sha256: SHA256, length: 100 },
      }),
    ),
    claims: Array.from({ length: size }, (_, i) =>
      ClaimSchema.parse({
        id: `c${i}`,
        subject: entity(i * 7_919),
        ...(i % 23 === 7
          ? { predicate: "described-as", value: "a trader" }
          : { predicate: "supports", object: entity(i * 104_729 + 1 + (i % 3)) }),
        polarity: i % 11 === 0 ? "denies" : "asserts",
        allegation: true,
        source: work(i * 17),
        anchor: { start: 0, end: 5, exact: "words" },
        statement: `Somebody alleges it, for the ${i}th time.`,
        attribution:
          i % 5 === 0
            ? [{ by: "unattributed", mode: "says" }]
            : [
                { by: entity(i * 13), mode: "says" },
                { by: entity(i * 29), mode: "reports", in: work(i * 17 + 1) },
              ],
      }),
    ),
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
  };
}
