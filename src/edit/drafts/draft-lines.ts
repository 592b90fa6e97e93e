import { gatherIssues } from "../../case-file/gather-issues.ts";
import { parseJsonlFile } from "../../case-file/jsonl/parse-jsonl-file.ts";
import { type LocatedFile, pathInWords } from "../../case-file/located-file.ts";
import {
  type Decision,
  DecisionSchema,
  type Draft,
  DraftSchema,
  type ProposedEntity,
  ProposedEntitySchema,
  type ProposedSource,
  ProposedSourceSchema,
} from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import type { Issue } from "../../model/issue.ts";
import type { DraftBox, FiledDraft } from "./draft-box.ts";

/** One line of a file of drafts: a draft, or somebody or something that drafts need. */
export type BoxLine = Draft | ProposedEntity | ProposedSource;

/** A file of drafts, as it was read. */
export interface BoxFile {
  readonly file: string;
  readonly text: string;
}

/** What a record is written as: one line. */
export const canonicalLine = (record: BoxLine | Decision): string => `${JSON.stringify(record)}\n`;

/**
 * Reads files of drafts. What cannot be read is told with its place and left out, and nothing else of its file: drafts
 * are anybody's, and a program's may have any shape.
 * @param decisions the file that says what was decided
 */
export function boxOf(
  files: readonly BoxFile[],
  decisions: string,
): { readonly box: DraftBox; readonly issues: readonly Issue[] } {
  const issues = gatherIssues();
  const box = {
    drafts: new Map<string, FiledDraft>(),
    entities: new Map<string, Entity>(),
    sources: new Map<string, ProposedSource>(),
    decisions: [] as Decision[],
  };
  for (const { file, text } of files) {
    const located = parseJsonlFile(file, text);
    for (const issue of located.issues) issues.add(issue);
    for (const [index, value] of located.values.entries()) {
      if (value === undefined || issues.isFull(file, "error")) continue;
      const isTaken = file === decisions ? takeDecision(value) : take(file, value);
      if (isTaken === true) continue;
      issues.add(isTaken === false ? twice(located, index) : misshapen(located, index, isTaken));
    }
  }
  return { box, issues: issues.all() };

  function takeDecision(value: unknown): true | Trouble {
    const shaped = DecisionSchema.safeParse(value);
    if (!shaped.success) return shaped.error.issues[0];
    box.decisions.push(shaped.data);
    return true;
  }

  /** True where it was taken, false where there is one of its id already; else what is wrong with it. */
  function take(file: string, value: unknown): boolean | Trouble {
    const keys = typeof value === "object" && value !== null ? value : {};
    if ("entity" in keys) {
      const shaped = ProposedEntitySchema.safeParse(value);
      if (!shaped.success) return shaped.error.issues[0];
      return putIn(box.entities, shaped.data.entity.id, shaped.data.entity);
    }
    if ("source" in keys) {
      const shaped = ProposedSourceSchema.safeParse(value);
      if (!shaped.success) return shaped.error.issues[0];
      return putIn(box.sources, shaped.data.source.id, shaped.data);
    }
    const shaped = DraftSchema.safeParse(value);
    if (!shaped.success) return shaped.error.issues[0];
    return putIn(box.drafts, shaped.data.id, { draft: shaped.data, file });
  }
}

type Trouble = { readonly path: readonly PropertyKey[]; readonly message: string } | undefined;

function putIn<T>(map: Map<string, T>, id: string, value: T): boolean {
  if (map.has(id)) return false;
  map.set(id, value);
  return true;
}

const misshapen = (located: LocatedFile, index: number, trouble: Trouble): Issue => {
  const path = (trouble?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
  return {
    code: "wrong-value",
    severity: "error",
    message: `this is no draft: \`${pathInWords(path) || "the line"}\` does not fit (${trouble?.message ?? "its shape"})`,
    mend: "write {id, proposedBy, proposedAt, claim: {subject, predicate, object, source, anchor: {exact}, …}}",
    where: { ...located.locate([index, ...path]), path: pathInWords(path) },
  };
};

const twice = (located: LocatedFile, index: number): Issue => ({
  code: "duplicate-id",
  severity: "warning",
  message: "there is a draft, an entity or a source of that id already; the first counts",
  mend: "give it another id",
  where: located.locate([index]),
});
