import { RE2JS } from "re2js";
import { z } from "zod";
import { POLARITIES } from "../../../model/claim.ts";
import { ENTITY_KINDS } from "../../../model/entity.ts";
import { PREDICATE_IDS } from "../../../model/predicate.ts";
import { GENRES } from "../../../model/source.ts";
import { FileSourceSchema, fileSource } from "../tellings/file-source.ts";
import { DATE_ORDERS } from "../tellings/read-date.ts";
import type { Work } from "../tellings/telling.ts";

const column = z.string({ error: "the name of a column" }).min(1, { error: "the name of a column" });
const kind = z.enum(ENTITY_KINDS);
const exactWords = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const KINDS = {
  /** One kind for all. */
  kind: kind.optional(),
  /** Or a column whose words tell the kind. */
  kindFrom: z.strictObject({ column, words: exactWords(kind) }).optional(),
};

const PartySchema = z
  .strictObject({
    name: column.optional(),
    id: column.optional(),
    /** The name itself, where it is the same in every row. */
    is: z.string().min(1).optional(),
    /** Stands between several of one cell; each makes claims of its own. */
    separator: z.string().min(1).optional(),
    ...KINDS,
  })
  .refine(({ name, id, is }) => name !== undefined || id !== undefined || is !== undefined, {
    error: "a column in `name`, in `id`, or both; or the name itself in `is`",
  })
  .refine(({ name, id, is }) => is === undefined || (name === undefined && id === undefined), {
    error: "either `is` or a column, not both",
  })
  .refine(({ kind, kindFrom }) => kind === undefined || kindFrom === undefined, {
    error: "either `kind` or `kindFrom`, not both",
  });

const MEANING = {
  predicate: z.enum(PREDICATE_IDS),
  subject: kind.optional(),
  object: kind.optional(),
  /** The words name the object first, as passives do. */
  turned: z.boolean().default(false),
};

const RelationSchema = z
  .strictObject({
    column: column.optional(),
    words: exactWords(z.strictObject(MEANING)).default({}),
    /** For free text: the first pattern (RE2) that is found in the words tells what they mean. */
    patterns: z
      .array(
        z.strictObject({
          pattern: z
            .string()
            .min(1)
            .max(500)
            .refine(isPattern, { error: "a regular expression of RE2, without look-around and back references" }),
          ...MEANING,
        }),
      )
      .max(200)
      .default([]),
    otherwise: z.enum(PREDICATE_IDS).optional(),
  })
  .refine(({ column, otherwise }) => column !== undefined || otherwise !== undefined, {
    error: "a `column`, or one predicate for all in `otherwise`",
  });

const WorkSchema = z
  .strictObject({
    id: column.optional(),
    title: column.optional(),
    url: column.optional(),
    publisher: PartySchema.optional(),
    published: column.optional(),
    lang: column.optional(),
    genre: z.enum(GENRES).default("unknown"),
    /** Stands between several sources of one cell; each makes a claim of its own. */
    separator: z.string().min(1).optional(),
  })
  .refine(({ id, title, url }) => [id, title, url].some((named) => named !== undefined), {
    error: "a column in `title`, `url` or `id`",
  });

/** Words that say so, and words that are known to say that it is not so; any other word is noted. */
const WORDS_OR_OTHERS = { column, words: z.array(z.string()), others: z.array(z.string()).default([]) };

/** Which columns (or attributes) of somebody's table hold what; the words of the cells stay theirs. */
export const MappingSchema = z.strictObject({
  sameName: z.enum(["one", "apart"]).default("one"),
  delimiter: z.string().length(1).optional(),
  dates: z.enum(DATE_ORDERS).optional(),
  /** Cells with exactly these words count as empty. */
  empty: z.array(z.string()).default([]),
  /** The file was written so that spreadsheets run no cell: an apostrophe before = + - @ is no part of it. */
  escapedFormulas: z.boolean().default(false),
  /** Each backslash was written twice, as for Gephi. */
  doubledBackslashes: z.boolean().default(false),
  entities: z
    .strictObject({
      id: column,
      name: column.optional(),
      ...KINDS,
      named: column.optional(),
      exposure: column.optional(),
      description: column.optional(),
      /** Columns that hold nothing of their own. */
      ignore: z.array(column).default([]),
    })
    .optional(),
  claimId: column.optional(),
  subject: PartySchema,
  object: PartySchema.optional(),
  value: column.optional(),
  relation: RelationSchema,
  polarity: z.strictObject({ column, words: exactWords(z.enum(POLARITIES)) }).optional(),
  withdrawn: z.strictObject(WORDS_OR_OTHERS).optional(),
  /** Whether an edge has a direction, where the file says it in a column. */
  direction: z
    .strictObject({ column, words: exactWords(z.enum(["directed", "undirected", "mutual"])).default({}) })
    .optional(),
  /** The columns that tell the work; or, in `is`, the work that the file itself is. */
  source: z.union([FileSourceSchema, WorkSchema]).optional(),
  quote: column.optional(),
  speaker: PartySchema.optional(),
  /** Cells with one of these words say that the work itself speaks, and nobody in it. */
  ownVoice: z.strictObject(WORDS_OR_OTHERS).optional(),
  /** The work in which the speaker says it, where that is another than the source. */
  spokenIn: z
    .strictObject({
      id: column.optional(),
      title: column.optional(),
      url: column.optional(),
      published: column.optional(),
    })
    .optional(),
  cue: column.optional(),
  statement: column.optional(),
  hedges: z.strictObject({ column, separator: z.string().min(1).optional() }).optional(),
  /** In words, as EDTF, or in two columns from when until when. */
  time: z
    .strictObject({
      raw: column.optional(),
      edtf: column.optional(),
      from: column.optional(),
      until: column.optional(),
    })
    .optional(),
  place: PartySchema.optional(),
  qualifiers: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/), column).default({}),
  /** Columns that are kept in the claim's note. */
  notes: z.array(column).default([]),
  /** Columns that hold nothing of their own. */
  ignore: z.array(column).default([]),
});
export type Mapping = z.infer<typeof MappingSchema>;
export type WorkMapping = z.infer<typeof WorkSchema>;
export type PartyMapping = z.infer<typeof PartySchema>;

/** The columns that tell a work, where the mapping names any; undefined where the file itself is the work, or nothing is said. */
export const workColumns = ({ source }: Mapping): WorkMapping | undefined =>
  source === undefined || "is" in source ? undefined : source;

/** The work that the file itself is, where the mapping says so. */
export const fileWork = ({ source }: Mapping): Work | undefined =>
  source !== undefined && "is" in source ? fileSource(source) : undefined;

function isPattern(pattern: string): boolean {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
}
