import { CaseHeaderSchema, type CaseRecords } from "../../model/case.ts";
import { ClaimSchema } from "../../model/claim.ts";
import { CorrectionSchema } from "../../model/correction.ts";
import { EntitySchema } from "../../model/entity.ts";
import { asSourceId } from "../../model/id.ts";
import { MarkSchema } from "../../model/mark.ts";
import { ReadingSchema } from "../../model/reading.ts";
import { ReplySchema } from "../../model/reply.ts";
import { sha256Of } from "../../model/sha256.ts";
import { SourceSchema } from "../../model/source.ts";

const TEXT =
  "The quay accounts\n\nMara Quill, a former clerk, said that the Tidewater Company paid Joss Brandt in 2019. Nobody saw her leave.\n";

const anchorAt = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact });

/** One record of each kind, of an invented case that checks: what stands beside a schema as its example. */
export function recordExamples(): { readonly records: CaseRecords; readonly text: string } {
  const said = { by: "mara-quill", cue: "said", mode: "says", interest: "adverse" };
  return {
    text: TEXT,
    records: {
      header: CaseHeaderSchema.parse({ id: "quay", title: "Who paid on the quay?" }),
      entities: [
        EntitySchema.parse({
          id: "mara-quill",
          kind: "person",
          name: "Mara Quill",
          description: "a former clerk",
          exposure: "private",
        }),
        EntitySchema.parse({
          id: "tidewater",
          kind: "organization",
          name: "Tidewater Company",
          names: [{ text: "Tidewater", lang: "en" }],
        }),
        EntitySchema.parse({ id: "joss-brandt", kind: "person", name: "Joss Brandt" }),
      ],
      sources: [
        SourceSchema.parse({
          ...{ id: "gazette", genre: "news", title: "The quay accounts", published: "2020-05-02", lang: "en" },
          url: "https://gazette.example/quay",
          text: { path: "texts/gazette.txt", sha256: sha256Of(TEXT), length: TEXT.length },
        }),
      ],
      claims: [
        ClaimSchema.parse({
          ...{ id: "payment", subject: "tidewater", predicate: "paid", object: "joss-brandt", allegation: true },
          source: "gazette",
          anchor: anchorAt("the Tidewater Company paid Joss Brandt in 2019"),
          alsoAt: [{ role: "speaker", anchor: anchorAt("Mara Quill, a former clerk, said") }],
          statement: "Mara Quill alleges that Tidewater paid Joss Brandt.",
          attribution: [said],
          time: { raw: "in 2019", edtf: "2019" },
        }),
      ],
      replies: [
        ReplySchema.parse({
          id: "tidewater-asked",
          asked: "tidewater",
          about: ["payment"],
          status: "declined",
          soughtBy: "us",
          when: "2020-05-04",
        }),
      ],
      corrections: [
        CorrectionSchema.parse({
          id: "date-mended",
          of: { claim: "payment" },
          when: "2020-05-05",
          change: "The year is 2019, and was 2018.",
          why: "Misread.",
        }),
      ],
      readings: [
        ReadingSchema.parse({
          source: "gazette",
          status: "read",
          frames: [
            {
              id: "quill-speaks",
              parts: [anchorAt("that the Tidewater Company paid Joss Brandt in 2019")],
              steps: [said],
            },
          ],
          nothing: [anchorAt("Nobody saw her leave.")],
        }),
      ],
      marks: [
        { ...MarkSchema.parse({ kind: "headline", at: 0, label: "The quay accounts" }), source: asSourceId("gazette") },
      ],
    },
  };
}
