/**
 * Something that the record leaves open, and that keeps the two ends of a count apart. Entities and sources are
 * positions in the table.
 */
export type Doubt =
  /** Two that may be one, as somebody recorded. */
  | { readonly kind: "maybe-same"; readonly entities: readonly [number, number] }
  /** People or organizations without a name that tell one proposition: nobody has said that they are not one. */
  | { readonly kind: "unnamed"; readonly entities: readonly number[] }
  /** Somebody speaks for an organization, which then stands behind what they say. */
  | { readonly kind: "party"; readonly entity: number; readonly party: number }
  /** One work may have come out of another. */
  | { readonly kind: "suspected"; readonly source: number; readonly from: number }
  /** A voice without a name, by its actor: it may be anybody. */
  | { readonly kind: "unattributed"; readonly voice: number }
  /** Nobody is recorded who made a work. */
  | { readonly kind: "no-maker"; readonly source: number }
  /** Tellings of an event that nothing dates while others do: they may be of another time. Claims by their rows. */
  | { readonly kind: "undated"; readonly claims: readonly number[] }
  /** Whom somebody may be was taken out. */
  | { readonly kind: "withheld"; readonly entity: number };

/** A doubt as a key: equal for equal doubts. */
export function doubtKey(doubt: Doubt): string {
  switch (doubt.kind) {
    case "maybe-same":
    case "unnamed":
      return `${doubt.kind} ${doubt.entities.join(" ")}`;
    case "party":
      return `party ${doubt.entity} ${doubt.party}`;
    case "suspected":
      return `suspected ${doubt.source} ${doubt.from}`;
    case "unattributed":
      return `unattributed ${doubt.voice}`;
    case "no-maker":
      return `no-maker ${doubt.source}`;
    case "undated":
      return `undated ${doubt.claims.join(" ")}`;
    case "withheld":
      return `withheld ${doubt.entity}`;
  }
}
