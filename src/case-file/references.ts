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

/**
 * Whatever a record refers to: what must be in the case with it, and what is to be looked at again when that changes.
 * Of a record that is misshapen in places it gives whatever has the form of a reference in the others.
 */
export const REFERENCES: { readonly [K in keyof Referring]: (record: Referring[K]) => Iterable<Reference> } = {
  *entities({ within, parties, maybeSame, notSame, joinedInto, names }) {
    const isBare = !(isFilled(parties) || isFilled(maybeSame) || isFilled(notSame) || isFilled(names));
    if (isBare && within === undefined && joinedInto === undefined) return;
    yield* to("entities", within, "within");
    yield* each("entities", parties, "parties");
    yield* each("entities", maybeSame, "maybeSame");
    yield* each("entities", notSame, "notSame");
    yield* to("entities", joinedInto?.id, "joinedInto", "id");
    for (const [i, name] of items(names)) yield* to("sources", name?.source, "names", i, "source");
  },
  *sources({ publisher, authors, derivesFrom, joinedInto }) {
    yield* to("entities", publisher, "publisher");
    yield* each("entities", authors, "authors");
    for (const [i, work] of items(derivesFrom)) yield* to("sources", work?.source, "derivesFrom", i, "source");
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
    const about: { readonly claim?: string; readonly source?: string; readonly entity?: string } | undefined = of;
    yield* to("claims", about?.claim, "of", "claim");
    yield* to("sources", about?.source, "of", "source");
    yield* to("entities", about?.entity, "of", "entity");
  },
  *readings({ source, frames }) {
    yield* to("sources", source, "source");
    for (const [f, frame] of items(frames)) yield* steps(frame?.steps, "frames", f, "steps");
  },
};

function* to(to: Referable, id: unknown, ...path: ValuePath): Iterable<Reference> {
  if (typeof id === "string") yield { to, id, path };
}

function* each(target: Referable, ids: readonly string[], field: string): Iterable<Reference> {
  for (const [i, id] of items(ids)) yield* to(target, id, field, i);
}

function* steps(taken: readonly Pick<Step, "by" | "in">[] | undefined, ...path: ValuePath): Iterable<Reference> {
  for (const [i, step] of items(taken)) {
    if (step?.by !== undefined && isSomebody(step.by)) yield* to("entities", step.by, ...path, i, "by");
    yield* to("sources", step?.in, ...path, i, "in");
  }
}

const isFilled = (list: readonly unknown[]): boolean => Array.isArray(list) && list.length > 0;

/** What is in a list, where it is one: of a misshapen record anything may stand there, and in it. */
const items = <One>(list: readonly One[] | undefined): Iterable<[number, One | undefined]> =>
  Array.isArray(list) ? list.entries() : [];
