import type { EntityId, SourceId } from "../../model/id.ts";

/** Somebody or something that can be named by its id: whom one can trust, or leave out. */
export type NamedActor =
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "source"; readonly id: SourceId };

/**
 * Somebody or some work that a telling passed through. Whoever speaks without a name is "the unnamed voice of" the work
 * or the actor in which it is met; the host of an address stands for a maker where none is recorded.
 */
export type Actor =
  | NamedActor
  | { readonly kind: "unnamed"; readonly of: NamedActor }
  | { readonly kind: "host"; readonly host: string };
