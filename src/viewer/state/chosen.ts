import { RECORD_KINDS } from "./record-kinds.ts";

type Ends = Readonly<Record<string, keyof typeof RECORD_KINDS>>;

/**
 * What can be opened, and the records that each is made of. All else follows from that: a link names it by its kind and
 * their ids, as in "paths=tidewater:joss-brandt", the picture looks at the entities they are about, and where it is but one,
 * that can be taken out. Who belongs together goes by the id of the entity that it is named after; what is between those who were chosen together
 * names nobody, for the view says who they are. Where a link names several, the first here is opened.
 */
export const CHOICES = {
  claim: { row: "claim" },
  link: { from: "entity", to: "entity" },
  paths: { from: "entity", to: "entity" },
  entity: { entity: "entity" },
  source: { source: "source" },
  together: { lead: "entity" },
  between: {},
} as const satisfies Readonly<Record<string, Ends>>;

/** What somebody has opened: each of its records by its position in the table; or nothing, and the case itself is shown. */
export type Chosen =
  | { readonly kind: "nothing" }
  | {
      [Kind in keyof typeof CHOICES]: { readonly kind: Kind } & {
        readonly [End in keyof (typeof CHOICES)[Kind]]: number;
      };
    }[keyof typeof CHOICES];

/** No choice: the case itself. */
export const NOTHING: Chosen = { kind: "nothing" };

/** A record that what is opened is made of. */
export interface ChosenRecord {
  readonly kind: (typeof RECORD_KINDS)[keyof typeof RECORD_KINDS];
  readonly position: number;
}

/** The records that what is opened is made of, in the order of a link. */
export function recordsOf(chosen: Chosen): readonly ChosenRecord[] {
  if (chosen.kind === "nothing") return [];
  const ends: Ends = CHOICES[chosen.kind];
  const positions: Readonly<Record<string, string | number>> = chosen;
  return Object.entries(ends).map(([end, kind]) => ({ kind: RECORD_KINDS[kind], position: Number(positions[end]) }));
}
