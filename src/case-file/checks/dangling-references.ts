import { isSomebody } from "../../model/attribution.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { Check, DraftCase } from "../draft-case.ts";
import type { ValuePath } from "../located-file.ts";
import type { CaseFileStem } from "../schema.ts";

type Target = "entities" | "sources" | "claims";

interface Reference {
  readonly from: { readonly stem: CaseFileStem; readonly index: number; readonly path: ValuePath };
  readonly to: Target;
  readonly id: string | undefined;
}

const SINGULAR: Record<Target, string> = { entities: "entity", sources: "source", claims: "claim" };

/** Whatever a record refers to is in the case. */
export const danglingReferences: Check = function* (draft) {
  const known: Record<Target, Set<string>> = {
    entities: new Set(draft.declared.entities.map(({ id }) => id)),
    sources: new Set(draft.declared.sources.map(({ id }) => id)),
    claims: new Set(draft.declared.claims.map(({ id }) => id)),
  };

  for (const { from, to, id } of references(draft)) {
    if (id === undefined || known[to].has(id) || !draft.readable.has(to)) continue;
    const guess = didYouMean(id, [...known[to]]);
    yield {
      code: "dangling-reference",
      severity: "error",
      message: `there is no ${SINGULAR[to]} "${id}" in this case`,
      mend: guess ? `did you mean "${guess}"?` : `add it to ${to}, or mend the id`,
      at: from,
    };
  }
};

function* references(draft: DraftCase): Iterable<Reference> {
  const refer =
    (stem: CaseFileStem, index: number) =>
    (to: Target, id: string | undefined, ...path: ValuePath) => ({
      from: { stem, index, path },
      to,
      id,
    });

  for (const { index, record } of draft.entities) {
    const ref = refer("entities", index);
    yield ref("entities", record.within, "within");
    for (const [i, id] of record.parties.entries()) yield ref("entities", id, "parties", i);
    for (const [i, id] of record.maybeSame.entries()) yield ref("entities", id, "maybeSame", i);
    for (const [i, id] of record.notSame.entries()) yield ref("entities", id, "notSame", i);
    yield ref("entities", record.joinedInto?.id, "joinedInto", "id");
    for (const [i, name] of record.names.entries()) yield ref("sources", name.source, "names", i, "source");
  }
  for (const { index, record } of draft.sources) {
    const ref = refer("sources", index);
    yield ref("entities", record.publisher, "publisher");
    for (const [i, id] of record.authors.entries()) yield ref("entities", id, "authors", i);
    for (const [i, { source }] of record.derivesFrom.entries())
      yield ref("sources", source, "derivesFrom", i, "source");
    yield ref("sources", record.joinedInto?.id, "joinedInto", "id");
  }
  for (const { index, record } of draft.claims) {
    const ref = refer("claims", index);
    yield ref("entities", record.subject, "subject");
    yield ref("entities", record.object, "object");
    yield ref("entities", record.place, "place");
    yield ref("sources", record.source, "source");
    yield ref("claims", record.withdrawal?.supersededBy, "withdrawal", "supersededBy");
    yield ref("sources", record.withdrawal?.source, "withdrawal", "source");
    for (const [i, id] of record.outcome.entries()) yield ref("claims", id, "outcome", i);
    for (const [i, step] of record.attribution.entries()) {
      if (isSomebody(step.by)) yield ref("entities", step.by, "attribution", i, "by");
      yield ref("sources", step.in, "attribution", i, "in");
    }
  }
  for (const { index, record } of draft.replies) {
    const ref = refer("replies", index);
    yield ref("entities", record.asked, "asked");
    yield ref("sources", record.source, "source");
    for (const [i, id] of record.about.entries()) yield ref("claims", id, "about", i);
  }
  for (const { index, record } of draft.readings) {
    const ref = refer("readings", index);
    yield ref("sources", record.source, "source");
    for (const [f, { steps }] of record.frames.entries()) {
      for (const [i, step] of steps.entries()) {
        if (isSomebody(step.by)) yield ref("entities", step.by, "frames", f, "steps", i, "by");
        yield ref("sources", step.in, "frames", f, "steps", i, "in");
      }
    }
  }
  for (const { index, record } of draft.corrections) {
    const ref = refer("corrections", index);
    if ("claim" in record.of) yield ref("claims", record.of.claim, "of", "claim");
    if ("source" in record.of) yield ref("sources", record.of.source, "of", "source");
    if ("entity" in record.of) yield ref("entities", record.of.entity, "of", "entity");
  }
}
