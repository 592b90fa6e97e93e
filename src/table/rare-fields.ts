import { z } from "zod";
import { SaysWhoError } from "../errors.ts";
import { type Claim, ClaimSchema } from "../model/claim.ts";

const { qualifiers, procedural, withdrawal, note } = ClaimSchema.in.shape;
const RareFieldsSchema = z.strictObject({ qualifiers, procedural, withdrawal, note });

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

/** Reads them back. They are looked at only here, so a forged snapshot may fail here: throws `snapshot-unreadable`. */
export function readRareFields(json: string | undefined, withdrawn: boolean): RareFields {
  if (json === undefined && !withdrawn) return { qualifiers: {} };

  const parsed = RareFieldsSchema.safeParse(parseOrUndefined(json ?? ""));
  if (!parsed.success || withdrawn !== (parsed.data.withdrawal !== undefined)) {
    throw new SaysWhoError("snapshot-unreadable", "a claim's qualifiers, procedure, withdrawal or note make no sense");
  }
  const { qualifiers, ...optional } = parsed.data;
  return { qualifiers, ...(optional as Omit<RareFields, "qualifiers">) };
}

function parseOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
