import type { Claim } from "../model/claim.ts";
import type { SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import { fileNamesOf } from "./file-names.ts";
import type { PartOfList } from "./located-file.ts";

/** How claims lie in the folder `claims`: a file a source, or in parts of so many in their order, or in the very files that they were read from. */
export type ClaimsFolder = "by-source" | "in-parts" | readonly PartOfList[];

/** The files of the folder, each with its claims; to be written one after the other, since the claims are met once. */
export function* claimsFolder(
  { sources, claims }: { readonly sources: readonly Source[]; readonly claims: Iterable<Claim> },
  form: "yaml" | "jsonl",
  layout: ClaimsFolder,
): Iterable<readonly [name: string, claims: Iterable<Claim>]> {
  const named = (name: string) => `claims/${name}.${form}`;
  if (layout === "by-source") {
    for (const [name, group] of bySource(sources, claims)) yield [named(name), group];
    return;
  }
  const rest = claims[Symbol.iterator]();
  if (layout !== "in-parts") {
    for (const { file, records } of layout) yield [file, first(rest, records)];
    return;
  }
  for (let part = 1; ; part++) {
    const { done, value } = rest.next();
    if (done) return;
    yield [named(`part-${String(part).padStart(5, "0")}`), withFirst(value, first(rest, CLAIMS_A_PART - 1))];
  }
}

/** So many claims to a file keep it well below what is read of one. */
const CLAIMS_A_PART = 250_000;

function* first<T>(rest: Iterator<T>, count: number): Iterable<T> {
  for (let i = 0; i < count; i++) {
    const { done, value } = rest.next();
    if (done) return;
    yield value;
  }
}

function* withFirst<T>(value: T, others: Iterable<T>): Iterable<T> {
  yield value;
  yield* others;
}

function* bySource(
  sources: readonly Source[],
  claims: Iterable<Claim>,
): Iterable<readonly [name: string, claims: readonly Claim[]]> {
  const groups = new Map<SourceId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.source);
    if (group === undefined) groups.set(claim.source, [claim]);
    else group.push(claim);
  }
  const names = fileNamesOf(sources.map(({ id }) => id));
  for (const [id, name] of names) {
    const group = groups.get(id);
    if (group !== undefined) yield [name, group];
  }
}
