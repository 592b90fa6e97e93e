import type { Format } from "../format.ts";
import type { Loss } from "../loss/loss.ts";
import { claimFields, entityName, KEPT_IN_CLAIM_FIELDS } from "../words/claim-fields.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import { edgeRows } from "../words/edge-rows.ts";
import type { ToldTable } from "../words/told-table.ts";
import { claimGeometry, positionOf } from "./claim-geometry.ts";
import { jsonList } from "./json-list.ts";

/**
 * GeoJSON (RFC 7946): places as points, claims as lines between two of them or as points where they are said to lie.
 * What has no coordinates is a feature without a geometry (section 3.2), so that no claim is missing from the table.
 */
export const geojson: Format = {
  id: "geojson",
  label: "GeoJSON, for maps; what has no coordinates is a row without a geometry",
  extension: "geojson",
  write: (table) => [{ suffix: "", chunks: geojsonChunks(table) }],
  keeps: {
    ...KEPT_IN_CLAIM_FIELDS,
    whole: [...KEPT_IN_CLAIM_FIELDS.whole, "claim.subject", "claim.object", "entity", "case.title"],
  },
  furtherLosses: whatIsNotPlaced,
};

function* geojsonChunks(table: ToldTable): Iterable<string> {
  const words = { name: table.header.title, everyEdge: "an allegation, not a finding" };
  yield `{"type":"FeatureCollection",\n${JSON.stringify(words).slice(1, -1)},\n"features":`;
  yield* jsonList(features(table));
  yield `}\n`;
}

function* features(table: ToldTable): Iterable<object> {
  for (const place of table.entities) {
    if (place.kind !== "place") continue;
    const { id, coordinates: _, ...properties } = place;
    const at = positionOf(id, table);
    const geometry = at === undefined ? null : { type: "Point", coordinates: at };
    yield {
      type: "Feature",
      id: `place:${id}`,
      geometry,
      properties: { feature: "place", placeId: id, ...properties },
    };
  }
  for (const claim of edgeClaims(table)) {
    const { geometry, placedBy } = claimGeometry(claim, table);
    const { subject, object } = claim;
    const ends = { subject, subjectName: entityName(subject, table), object, objectName: entityName(object, table) };
    const properties = Object.assign({ feature: "claim" }, claimFields(claim, table), ends, { placedBy });
    yield { type: "Feature", id: `claim:${claim.id}`, geometry, properties };
  }
}

/** What the map does not show, though the table under it may. */
function whatIsNotPlaced(table: ToldTable): Loss[] {
  const losses = new Map<string, Loss>();
  const tally = (field: string, example: string) => {
    const known = losses.get(field) ?? { field, count: 0, example };
    losses.set(field, { ...known, count: known.count + 1 });
  };

  for (const edge of edgeRows(table)) {
    if (claimGeometry(edge, table).placedBy !== "nothing") continue;
    tally("claim (nothing places it, so its feature has no geometry)", edge.id);
  }
  for (const { id, kind, coordinates } of table.entities) {
    if (kind !== "place")
      tally("entity (people and organizations are no features; claims give their ids and names)", id);
    else if (coordinates === undefined) tally("place (it has no coordinates, so its feature has no geometry)", id);
  }
  return [...losses.values()];
}
