import { claimInJson } from "../words/claim-in-json.ts";
import { laidOut } from "../words/laid-out.ts";
import { rareClaim } from "../words/rare-claim.ts";
import { textsInTurn } from "../words/texts-in-turn.ts";
import type { ToldTable } from "../words/told-table.ts";
import { claimProperties } from "./claim-properties.ts";
import { joinedBy } from "./claim-rows.ts";
import { hashOfRow, keyOf, type Properties } from "./record-row.ts";
import { saidInText, type WriteProperty } from "./said-in-text.ts";

/** A claim's node: what both forms of a claim say in the words of a format, and whatever else stands on it. */
export interface ClaimNode {
  readonly key: string;
  readonly said: readonly string[];
  readonly properties: Properties;
}

/** The nodes of a case's claims, equal to those of `claimRows` and written without making the claims. */
export function* claimNodes(table: ToldTable, write: WriteProperty): Iterable<ClaimNode> {
  const { columns, header, size } = table;
  const idAt = textsInTurn(columns.id);
  const recordAt = claimInJson(table);
  const propertiesAt = claimProperties(table);
  const saidAt = saidInText(table, write);
  const saidInJsonAt = saidInText(table, (name, value) =>
    value === undefined ? "" : `"${name}":${JSON.stringify(value)},`,
  );
  for (let row = 0; row < size; row++) {
    const id = idAt(row);
    const key = keyOf(header.id, id);
    const rare = rareClaim(table, row);
    const own = Object.assign(propertiesAt(row, rare), { case: header.id, id });
    const whole = saidInJsonAt(row, "{", JSON.stringify(own).slice(1)).join("");
    // As one piece, since it is hashed and written.
    const record = laidOut(`{${recordAt(row)}}`);
    const hash = hashOfRow(whole, record, rare === undefined ? [] : joinedBy(rare, table));
    yield { key, said: saidAt(row), properties: Object.assign(own, { record, key, hash, position: row }) };
  }
}
