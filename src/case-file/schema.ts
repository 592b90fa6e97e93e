import { z } from "zod";
import { AnchorSchema } from "../model/anchor.ts";
import { CaseHeaderSchema } from "../model/case.ts";
import { ClaimSchema } from "../model/claim.ts";
import { CorrectionSchema } from "../model/correction.ts";
import { EntitySchema } from "../model/entity.ts";
import { MarkSchema } from "../model/mark.ts";
import { ReadingSchema } from "../model/reading.ts";
import { ReplySchema } from "../model/reply.ts";
import { SourceSchema } from "../model/source.ts";

/**
 * Where a kind of record lies: all in one file; in one file or in a folder of files; each in a file of its own, in a
 * folder; or beside the text that it is about.
 */
export type Lies = "file" | "file-or-folder" | "record-a-file" | "beside-texts";

interface FileOfRecords {
  readonly stem: string;
  readonly record: string;
  readonly noun: string;
  readonly schema: z.ZodType;
  readonly list: boolean;
  readonly required: boolean;
  readonly lies: Lies;
}

/** The files of a case folder, in the order in which they are read, checked and written. */
export const CASE_FILES = [
  {
    stem: "case",
    record: "case",
    noun: "a case",
    schema: CaseHeaderSchema,
    list: false,
    required: true,
    lies: "file",
  },
  {
    stem: "entities",
    record: "entity",
    noun: "an entity",
    schema: EntitySchema,
    list: true,
    required: true,
    lies: "file",
  },
  {
    stem: "sources",
    record: "source",
    noun: "a source",
    schema: SourceSchema,
    list: true,
    required: true,
    lies: "file",
  },
  {
    stem: "claims",
    record: "claim",
    noun: "a claim",
    schema: ClaimSchema,
    list: true,
    required: true,
    lies: "file-or-folder",
  },
  {
    stem: "replies",
    record: "reply",
    noun: "a reply",
    schema: ReplySchema,
    list: true,
    required: false,
    lies: "file",
  },
  {
    stem: "corrections",
    record: "correction",
    noun: "a correction",
    schema: CorrectionSchema,
    list: true,
    required: false,
    lies: "file",
  },
  {
    stem: "readings",
    record: "reading",
    noun: "a reading",
    schema: ReadingSchema,
    list: true,
    required: false,
    lies: "record-a-file",
  },
  {
    stem: "marks",
    record: "mark",
    noun: "a mark",
    schema: MarkSchema,
    list: true,
    required: false,
    lies: "beside-texts",
  },
] as const satisfies readonly FileOfRecords[];

/** The files of claims among them, which may be read otherwise than all others. */
export const CLAIMS = CASE_FILES[3] satisfies { readonly stem: "claims" };

/** One of them; its stem is its name without the ending. */
export type CaseFile = (typeof CASE_FILES)[number];
export type CaseFileStem = CaseFile["stem"];

/** Where in the case folder an editor finds the JSON Schema of a file; the file's first line names it. */
export const schemaPath = (stem: CaseFileStem, extension: "yaml" | "jsonl" = "yaml"): string =>
  extension === "yaml" ? `schema/${stem}.schema.json` : `schema/${stem}-line.schema.json`;

const made = new Map<string, Record<string, unknown>>();

/**
 * The JSON Schema (draft 2020-12) of a file as people write it, made once from the same zod schema that parses it.
 * @param extension a YAML file is a list of records; a line of a JSON Lines file is one record.
 */
export function jsonSchemaOf(file: CaseFile, extension: "yaml" | "jsonl" = "yaml"): Record<string, unknown> {
  const path = schemaPath(file.stem, extension);
  const schema = made.get(path) ?? makeJsonSchema(file, extension);
  made.set(path, schema);
  return schema;
}

function makeJsonSchema(file: CaseFile, extension: "yaml" | "jsonl"): Record<string, unknown> {
  const { $schema, ...shape } = z.toJSONSchema(file.schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // In a file that a person writes the words are enough: `format` fills in where they stand.
      if (zodSchema === (AnchorSchema as unknown)) delete jsonSchema.required;
    },
  });
  const title = `sayswho ${file.stem}`;
  if (!file.list || file.lies === "record-a-file" || extension === "jsonl") return { $schema, title, ...shape };
  return { $schema, title, type: "array", items: shape };
}
