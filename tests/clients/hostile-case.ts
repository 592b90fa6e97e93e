import { type CaseHeader, CaseHeaderSchema, type CaseRecords } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../../src/model/id.ts";
import { SourceSchema } from "../../src/model/source.ts";
import { MAX_FIELD_LENGTH } from "../../src/model/text.ts";

/** Words that have broken somebody's reader before: each stands for a kind. */
export const HOSTILE: readonly string[] = [
  "a plain name",
  "NUL \u0000 and bell \u0007",
  "]]> and <!-- --> and <![CDATA[",
  "<script>\"&amp;&#0;'</script>",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\tindented",
  "one\r\ntwo\nthree\rfour",
  "\u202eright to left\u202c",
  "“quoted” ‘thus’ «and» \"so\" 'and' `so`",
  "🙂👩‍👩‍👧 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
  "comma, semicolon; tab\tpipe|",
  "null",
  "{}[]\\\\u0000\\n",
  "ends in \\",
  "\ufeffmarked \ufffe\uffff",
  "\u2028line\u2029paragraph",
  "%00 %s $(x) {{y}}",
  "بندر המקום Łódź 港",
];

/** Ids that a careless reader takes for something else. Not "null": whatever a file says, Gephi takes it for nothing. */
const ODD_IDS = ["true", "1e5", "0x1F", "2016", "no", "NaN", "0"];

const SIZE = { entities: 800, sources: 40 };

/**
 * A case of many claims with all that readers trip over: parallel claims of one pair, denials beside what they deny,
 * claims whose both ends are one, remarks without a second end, voices without a name, works that speak in their own
 * voice, further passages, and hostile words everywhere.
 */
export function hostileCase(claims: number): CaseRecords {
  const header: CaseHeader = CaseHeaderSchema.parse({ id: "hostile", title: hostile(2), summary: hostile(3) });
  const entityIds = Array.from({ length: SIZE.entities }, (_, i) => ODD_IDS[i] ?? `e${i}`);
  const sourceIds = Array.from({ length: SIZE.sources }, (_, i) => ODD_IDS[i] ?? `s${i}`);
  const entity = (n: number) => entityIds[n % SIZE.entities];

  return {
    header,
    entities: entityIds.map((id, i) =>
      EntitySchema.parse({
        id,
        kind: "organization",
        name: i % 2 === 0 ? hostile(i) : `${hostile(i)} ${i}`,
        description: hostile(i + 1),
      }),
    ),
    sources: sourceIds.map((id, i) =>
      SourceSchema.parse({
        id,
        genre: "post",
        title: hostile(i),
        url: `https://example.org/${i}?a=1&b="<%3C`,
        text: { sha256: "0".repeat(64), length: 100 },
      }),
    ),
    claims: Array.from({ length: claims }, (_, i) => {
      // Five claims in a row are of one pair and one predicate: one telling four times, and one denial.
      const pair = Math.floor(i / 5);
      const remark = i % 11 === 0;
      return ClaimSchema.parse({
        id: ODD_IDS[i] ?? `c${i}`,
        subject: entity(pair * 7),
        predicate: remark ? "described-as" : pair % 4 === 0 ? "owns" : "supports",
        ...(remark ? { value: hostile(i) } : { object: entity(pair % 50 === 0 ? pair * 7 : pair * 13 + 1) }),
        polarity: i % 5 === 4 ? "denies" : "asserts",
        allegation: true,
        source: sourceIds[i % SIZE.sources],
        anchor: { start: 0, end: 5, exact: "words", translation: { text: hostile(i + 1), lang: "en", by: hostile(i) } },
        alsoAt: [{ role: "context", anchor: { start: 6, end: 6 + hostile(i).length, exact: hostile(i) } }],
        statement: i === 1 ? "x".repeat(MAX_FIELD_LENGTH) : `${hostile(i + 3)} alleges it`,
        attribution: [
          {
            by: i % 13 === 0 ? UNATTRIBUTED : i % 7 === 0 ? THE_WORK : entity(i),
            mode: "says",
            hedges: [hostile(i + 5)],
          },
          { by: entity(i + 1), in: sourceIds[(i + 1) % SIZE.sources], mode: "reports", cue: hostile(i + 6) },
        ],
        hedges: [hostile(i + 7)],
        time: { raw: hostile(i + 8), edtf: String(1990 + (i % 30)) },
        qualifiers: { role: hostile(i + 9) },
        outcome: [ODD_IDS[0]],
        note: hostile(i + 10),
      });
    }),
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
  };
}

const hostile = (n: number): string => HOSTILE[n % HOSTILE.length] ?? "";
