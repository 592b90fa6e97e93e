import { SaysWhoError } from "../errors.ts";
import type { Claim } from "../model/claim.ts";

/** The fields that few claims have, and that therefore share one column. */
export type RareFields = Pick<Claim, "qualifiers" | "procedural" | "withdrawal" | "note">;

/** Writes them as JSON; undefined where a claim has none. */
export function writeRareFields({ qualifiers, procedural, withdrawal, note }: RareFields): string | undefined {
  const rare = {
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    ...(procedural === undefined ? {} : { procedural }),
    ...(withdrawal === undefined ? {} : { withdrawal }),
    ...(note === undefined ? {} : { note }),
  };
  return Object.keys(rare).length === 0 ? undefined : JSON.stringify(rare);
}

/**
 * Reads them back; each time, since few claims have any.
 * @throws SaysWhoError `snapshot-unreadable` where they are no JSON, or say otherwise than the columns whether the claim was withdrawn
 */
export function readRareFields(json: string | undefined, withdrawn: boolean): RareFields {
  const rare = json === undefined ? {} : parsed(json);
  if (withdrawn !== (rare.withdrawal !== undefined)) throw senseless();
  return { qualifiers: {}, ...rare };
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
