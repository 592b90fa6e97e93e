import { type Signal, signal } from "@preact/signals";
import { asEntityId, type EntityId } from "../../model/id.ts";

/** How much the whole has of which a part came, and of whom there is more than came. */
export interface PartOf {
  readonly claims: number;
  readonly entities: number;
  readonly cut: readonly EntityId[];
}

/** A part of a case that is too large to be shown whole, and how it is made larger. */
export interface Part extends PartOf {
  /** Of these all that is alleged is here, but for those that were cut. */
  readonly around: readonly EntityId[];
  /** Fetches the part again with all that is alleged of one more entity, and opens that entity. */
  expand(entity: EntityId): void;
  /** What went wrong when it was last made larger. */
  readonly trouble: Signal<string | undefined>;
}

/** What the server says of a part; undefined where the answer is a whole case. */
export function partOf(headers: Headers): PartOf | undefined {
  const said = headers.get("sayswho-part");
  return said === null ? undefined : JSON.parse(said);
}

/** The entities that an address asks for a part around, such as "?around=tidewater". */
export const aroundIn = (query: string): EntityId[] => new URLSearchParams(query).getAll("around").map(asEntityId);

/**
 * The address that asks for the same part and one entity more, opened.
 * @param view the address of the view otherwise, such as "#hide=polarity:denies"
 */
export function addressAround(around: readonly EntityId[], entity: EntityId, view: string): string {
  const query = new URLSearchParams([...new Set([...around, entity])].map((id) => ["around", id]));
  return `?${query}#entity=${encodeURIComponent(entity)}${view.replace(/^#/, "&")}`;
}

/** Puts together what was said of a part and what can be done with it. */
export const beginPart = (part: PartOf & Pick<Part, "around" | "expand">): Part => ({
  ...part,
  trouble: signal(undefined),
});
