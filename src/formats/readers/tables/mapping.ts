import { z } from "zod";
import { didYouMean } from "../../../case-file/did-you-mean.ts";
import { pathInWords } from "../../../case-file/located-file.ts";
import { parseYamlFile } from "../../../case-file/parse-yaml-file.ts";
import { POLARITIES } from "../../../model/claim.ts";
import { ENTITY_KINDS } from "../../../model/entity.ts";
import type { Issue } from "../../../model/issue.ts";
import { PREDICATE_IDS } from "../../../model/predicate.ts";
import { GENRES } from "../../../model/source.ts";
import type { NamedText } from "../reader.ts";
import { DATE_ORDERS } from "../tellings/read-date.ts";

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
  .strictObject({ name: column.optional(), id: column.optional(), ...KINDS })
  .refine(({ name, id }) => name !== undefined || id !== undefined, { error: "a column in `name`, in `id`, or both" })
  .refine(({ kind, kindFrom }) => kind === undefined || kindFrom === undefined, {
    error: "either `kind` or `kindFrom`, not both",
  });

const RelationSchema = z
  .strictObject({
    column: column.optional(),
    words: exactWords(
      z.strictObject({
        predicate: z.enum(PREDICATE_IDS),
        subject: kind.optional(),
        object: kind.optional(),
        /** The words name the object first, as passives do. */
        turned: z.boolean().default(false),
      }),
    ).default({}),
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

/** Which columns (or attributes) of somebody's table hold what; the words of the cells stay theirs. */
export const MappingSchema = z.strictObject({
  sameName: z.enum(["one", "apart"]).default("apart"),
  delimiter: z.string().length(1).optional(),
  dates: z.enum(DATE_ORDERS).optional(),
  /** Cells with exactly these words count as empty. */
  empty: z.array(z.string()).default([]),
  /** The file was written so that spreadsheets run no cell: an apostrophe before = + - @ is no part of it. */
  escapedFormulas: z.boolean().default(false),
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
  withdrawn: z.strictObject({ column, words: z.array(z.string()) }).optional(),
  source: WorkSchema,
  quote: column.optional(),
  speaker: PartySchema.optional(),
  /** Cells with one of these words say that the work itself speaks, and nobody in it. */
  ownVoice: z.strictObject({ column, words: z.array(z.string()) }).optional(),
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
  time: z.strictObject({ raw: column.optional(), edtf: column.optional() }).optional(),
  place: PartySchema.optional(),
  qualifiers: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/), column).default({}),
  /** Columns that are kept in the claim's note. */
  notes: z.array(column).default([]),
  /** Columns that hold nothing of their own. */
  ignore: z.array(column).default([]),
});
export type Mapping = z.infer<typeof MappingSchema>;
export type PartyMapping = z.infer<typeof PartySchema>;

/** A mapping that may be used, and a way to find its keys again; or what is wrong with it. */
export type ParsedMapping =
  | {
      readonly ok: true;
      readonly mapping: Mapping;
      readonly locate: (path: readonly (string | number)[]) => Issue["where"];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a mapping file (YAML), all of its problems at once with line and column. */
export function parseMapping({ file, text }: NamedText): ParsedMapping {
  const located = parseYamlFile(file, text, false);
  if (!located.readable) return { ok: false, issues: located.issues };

  const parsed = MappingSchema.safeParse(located.values[0]);
  if (parsed.success) return { ok: true, mapping: parsed.data, locate: located.locate };

  const issues = parsed.error.issues.flatMap((issue): Issue[] => {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    const at = (code: string, message: string, mend: string, key = path): Issue => ({
      code,
      severity: "error",
      message,
      mend,
      where: { ...located.locate(key), path: pathInWords(key) },
    });
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(path);
      return issue.keys.map((key) => {
        const guess = didYouMean(key, known);
        return at(
          "unknown-key",
          `"${key}" is no key of ${path.length === 0 ? "a mapping" : `\`${pathInWords(path)}\``}`,
          guess ? `did you mean "${guess}"?` : `the keys here are ${known.join(", ")}`,
          [...path, key],
        );
      });
    }
    const where = path.length === 0 ? "the mapping" : `\`${pathInWords(path)}\``;
    if (issue.code === "invalid_value") {
      const words = issue.values.map(String);
      const found = valueAt(located.values[0], path);
      const guess = typeof found === "string" ? didYouMean(found, words) : undefined;
      return [
        at(
          "not-one-of",
          `${where} is ${JSON.stringify(found) ?? "missing"}; expected one of ${words.join(", ")}`,
          guess ? `did you mean "${guess}"?` : "write one of these words",
        ),
      ];
    }
    const missing = valueAt(located.values[0], path) === undefined;
    const words = issue.message.replace(/^Invalid input: expected /, "").replace(/^object\b.*$/, "its keys beneath it");
    return [
      missing
        ? at("missing-key", `a mapping needs ${where}`, `write ${words}; sayswho import --help has an example`)
        : at(
            "wrong-value",
            `${where} does not fit: expected ${words}`,
            "write it in that form; sayswho import --help has an example",
          ),
    ];
  });
  return { ok: false, issues };
}

const JSON_SCHEMA = z.toJSONSchema(MappingSchema, { io: "input" }) as Record<string, unknown>;

function keysAt(path: readonly (string | number)[]): string[] {
  let here: unknown = JSON_SCHEMA;
  for (const key of path) {
    const { properties, additionalProperties } = (here ?? {}) as Record<string, Record<string, unknown> | undefined>;
    here = properties?.[key] ?? additionalProperties;
  }
  return Object.keys((here as { properties?: object } | undefined)?.properties ?? {});
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[key] : undefined,
    value,
  );
