import { isSomebody, type Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import type { Reading } from "../model/reading.ts";
import type { Reply } from "../model/reply.ts";
import type { Source } from "../model/source.ts";
import type { ValuePath } from "./located-file.ts";

/** What a record may refer to. */
export type Referable = "entities" | "sources" | "claims";

/** That a record names another one by its id, and where in it. */
export interface Reference {
  readonly to: Referable;
  readonly id: string;
  readonly path: ValuePath;
}

/** The records that refer to others, by the file they lie in. */
export interface Referring {
  readonly entities: Entity;
  readonly sources: Source;
  readonly claims: Claim;
  readonly replies: Reply;
  readonly corrections: Correction;
  readonly readings: Reading;
}

/** Whatever a record refers to: what must be in the case with it, and what is to be looked at again when that changes. */
export const REFERENCES: { readonly [K in keyof Referring]: (record: Referring[K]) => Iterable<Reference> } = {
  *entities({ within, parties, maybeSame, notSame, joinedInto, names }) {
    const named = parties.length + maybeSame.length + notSame.length + names.length;
    if (named === 0 && within === undefined && joinedInto === undefined) return;
    yield* to("entities", within, "within");
    yield* each("entities", parties, "parties");
    yield* each("entities", maybeSame, "maybeSame");
    yield* each("entities", notSame, "notSame");
    yield* to("entities", joinedInto?.id, "joinedInto", "id");
    for (const [i, { source }] of names.entries()) yield* to("sources", source, "names", i, "source");
  },
  *sources({ publisher, authors, derivesFrom, joinedInto }) {
    yield* to("entities", publisher, "publisher");
    yield* each("entities", authors, "authors");
    for (const [i, { source }] of derivesFrom.entries()) yield* to("sources", source, "derivesFrom", i, "source");
    yield* to("sources", joinedInto?.id, "joinedInto", "id");
  },
  *claims({ subject, object, place, source, withdrawal, outcome, attribution }) {
    yield* to("entities", subject, "subject");
    yield* to("entities", object, "object");
    yield* to("entities", place, "place");
    yield* to("sources", source, "source");
    yield* to("claims", withdrawal?.supersededBy, "withdrawal", "supersededBy");
    yield* to("sources", withdrawal?.source, "withdrawal", "source");
    yield* each("claims", outcome, "outcome");
    yield* steps(attribution, "attribution");
  },
  *replies({ asked, source, about }) {
    yield* to("entities", asked, "asked");
    yield* to("sources", source, "source");
    yield* each("claims", about, "about");
  },
  *corrections({ of }) {
    if ("claim" in of) yield* to("claims", of.claim, "of", "claim");
    if ("source" in of) yield* to("sources", of.source, "of", "source");
    if ("entity" in of) yield* to("entities", of.entity, "of", "entity");
  },
  *readings({ source, frames }) {
    yield* to("sources", source, "source");
    for (const [f, frame] of frames.entries()) yield* steps(frame.steps, "frames", f, "steps");
  },
};

function* to(to: Referable, id: string | undefined, ...path: ValuePath): Iterable<Reference> {
  if (id !== undefined) yield { to, id, path };
}

function* each(target: Referable, ids: readonly string[], field: string): Iterable<Reference> {
  for (const [i, id] of ids.entries()) yield* to(target, id, field, i);
}

function* steps(taken: readonly Pick<Step, "by" | "in">[], ...path: ValuePath): Iterable<Reference> {
  for (const [i, step] of taken.entries()) {
    if (isSomebody(step.by)) yield* to("entities", step.by, ...path, i, "by");
    yield* to("sources", step.in, ...path, i, "in");
  }
}
