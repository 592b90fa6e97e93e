import { SaysWhoError } from "../errors.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Claim } from "../model/claim.ts";
import type { EntityId } from "../model/id.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { Row } from "./row.ts";

/** Ids as they were recorded, where they name an entity that was joined into another: by key, and by the number of the step. */
export interface RecordedIds {
  readonly subject?: EntityId;
  readonly object?: EntityId;
  readonly place?: EntityId;
  readonly by?: Readonly<Record<string, EntityId>>;
}

/** The fields that few claims have, and that therefore share one column. */
export type RareFields = Pick<Claim, "alsoAt" | "qualifiers" | "procedural" | "outcome" | "withdrawal" | "note"> & {
  readonly translation?: Anchor["translation"] | undefined;
  readonly recorded?: RecordedIds | undefined;
};

/** Whether a claim has none of them, so that its other columns say all of it. */
export const isPlainRow = ({ rare, withdrawn }: Pick<ClaimColumns, "rare" | "withdrawn">, row: Row): boolean =>
  rare.offsets[row] === rare.offsets[row + 1] && withdrawn[row] !== 1;

/** Writes them as JSON; undefined where a claim has none. */
export function writeRareFields(fields: RareFields): string | undefined {
  const { alsoAt, qualifiers, procedural, outcome, withdrawal, note, translation, recorded } = fields;
  const isPlain =
    alsoAt.length === 0 &&
    outcome.length === 0 &&
    (procedural ?? withdrawal ?? note ?? translation ?? recorded) === undefined &&
    Object.keys(qualifiers).length === 0;
  if (isPlain) return undefined;

  const rare = {
    ...(alsoAt.length === 0 ? {} : { alsoAt }),
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    ...(procedural === undefined ? {} : { procedural }),
    ...(outcome.length === 0 ? {} : { outcome }),
    ...(withdrawal === undefined ? {} : { withdrawal }),
    ...(note === undefined ? {} : { note }),
    ...(translation === undefined ? {} : { translation }),
    ...(recorded === undefined ? {} : { recorded }),
  };
  return JSON.stringify(rare);
}

/**
 * Reads them back; each time, since few claims have any.
 * @throws SaysWhoError `snapshot-unreadable` where they are no JSON, or say otherwise than the columns whether the claim was withdrawn
 */
export function readRareFields(json: string | undefined, withdrawn: boolean): RareFields {
  if (json === undefined && !withdrawn) return { alsoAt: [], qualifiers: {}, outcome: [] };
  const rare = json === undefined ? {} : parsed(json);
  if (withdrawn !== (rare.withdrawal !== undefined)) throw senseless();
  return { alsoAt: [], qualifiers: {}, outcome: [], ...rare };
}

function parsed(json: string): Partial<RareFields> {
  try {
    const rare: unknown = JSON.parse(json);
    if (typeof rare === "object" && rare !== null) return rare;
  } catch {
    // Said below in our own words.
  }
  throw senseless();
}

const senseless = (): SaysWhoError =>
  new SaysWhoError("snapshot-unreadable", "a claim's qualifiers, procedure, withdrawal or note make no sense");
