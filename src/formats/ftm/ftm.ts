import type { Claim } from "../../model/claim.ts";
import type { Entity, EntityKind } from "../../model/entity.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import { NONE, type Row, standingAt } from "../../table/row.ts";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import { afterwords } from "../words/afterwords.ts";
import { besideClaim } from "../words/beside-claim.ts";
import { claimFields, entityName } from "../words/claim-fields.ts";
import { allegedBy, claimInWords } from "../words/claim-in-words.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { entityInWords } from "../words/entity-in-words.ts";
import { jsonText } from "../words/json-text.ts";
import { onceForEachId } from "../words/once-for-each.ts";
import { plainDates } from "../words/plain-dates.ts";
import { claimOf } from "../words/rare-claim.ts";
import { recordUuid } from "../words/record-uuid.ts";
import { type RecordsBeside, recordsBeside } from "../words/records-beside.ts";
import type { ToldTable } from "../words/told-table.ts";
import { workInWords } from "../words/work-in-words.ts";
import { ftmEdge } from "./ftm-edges.ts";
import { cutShort, ftmValues, INVISIBLE_WORDS, LONG_ALIASES } from "./ftm-values.ts";

/**
 * FollowTheMoney (https://followthemoney.tech) as JSON lines, for Aleph and OpenSanctions' tools: each claim one
 * Interval whose summary opens with who alleges it, each remark one Note, each source one Article that proves neither.
 * Beside what programs know lies each record whole, which followthemoney keeps and our own reader reads.
 */
export const ftm: Format = {
  id: "ftm",
  label: "FollowTheMoney JSON lines, for Aleph and OpenSanctions' tools",
  extension: "ftm.json",
  write: (table) => [{ suffix: "", chunks: ftmLines(table) }],
  keeps: {
    whole: RECORD_KINDS,
    unheld: {
      kinds: ["case"],
      why:
        ({ entities, sources }) =>
        () =>
          entities.length + sources.length === 0 ? "there is no line to lie on" : undefined,
    },
    altered: [LONE_SURROGATES, LONG_ALIASES, INVISIBLE_WORDS],
  },
};

const SCHEMAS = { person: "Person", organization: "Organization", place: "Address" } as const satisfies Record<
  EntityKind,
  string
>;

type Properties = readonly (readonly [name: string, values: readonly (string | undefined)[]])[];

function* ftmLines(table: ToldTable): Iterable<string> {
  const after = afterwords(table);
  const beside = recordsBeside(table);
  // The case itself is no entity: it lies with the first one.
  let header: object = { case: table.header };
  const first = () => {
    const own = header;
    header = {};
    return own;
  };
  for (const entity of table.entities) {
    const key = `entity ${entity.id}`;
    yield entityLine(entity, table, after(key), { ...first(), ...beside.of(key) });
  }
  for (const source of table.sources) {
    const key = `source ${source.id}`;
    yield sourceLine(source, table, after(key), { ...first(), ...beside.ofSource(source.id), ...beside.of(key) });
  }
  const lineAt = claimLines(table, after, beside);
  for (const { row } of edgeRows(table)) yield lineAt(row);
  for (let row = 0; row < table.size; row++) if (table.columns.object[row] === NONE) yield lineAt(row);
}

function entityLine(entity: Entity, table: ToldTable, after: readonly string[], beside: object): string {
  const { id, ...record } = entity;
  const { kind, name, names, description, coordinates } = record;
  return line(
    recordUuid(table.header.id, "entity", id),
    SCHEMAS[kind],
    jsonText({ entityId: id, ...withoutEmpty(record), ...beside }),
    [
      ["name", [orId(name, id)]],
      ["alias", names.map(({ text }) => text)],
      ["full", [kind === "place" ? name : undefined]],
      ["latitude", [coordinates?.latitude.toString()]],
      ["longitude", [coordinates?.longitude.toString()]],
      ["description", [description]],
      ["notes", [cutShort("name", name), ...entityInWords(entity, table), ...after]],
    ],
  );
}

function sourceLine(source: Source, table: ToldTable, after: readonly string[], beside: object): string {
  const { id, ...record } = source;
  const { title, publisher, authors, url, published, accessed } = record;
  return line(
    recordUuid(table.header.id, "source", id),
    "Article",
    jsonText({ sourceId: id, ...withoutEmpty(record), ...beside }),
    [
      ["name", [orId(title, id)]],
      ["title", [title]],
      ["publisher", [publisher && entityName(publisher, table)]],
      ["author", authors.map((author) => entityName(author, table))],
      ["sourceUrl", [url]],
      ["publishedAt", [plainDates(published).date]],
      ["retrievedAt", [plainDates(accessed).date]],
      ["notes", [cutShort("title", title), cutShort("sourceUrl", url), ...workInWords(source, table), ...after]],
    ],
  );
}

/** Writes claims; the record beside what programs know is put together by columns, since it is most of the line. */
function claimLines(
  table: ToldTable,
  after: (record: string) => readonly string[],
  beside: RecordsBeside,
): (row: Row) => string {
  const { columns, entities, sources, header } = table;
  const recordAt = besideClaim(table);
  const entityUuid = onceForEachId((id: EntityId) => recordUuid(header.id, "entity", id));
  const sourceUuid = onceForEachId((id: SourceId) => recordUuid(header.id, "source", id));
  // Of one that was joined into another, columns tell that other.
  const kindAt = (position: number | undefined): EntityKind => standingAt(entities, position)?.kind ?? "place";

  return (row) => {
    const claim = claimOf(table, row);
    const fields = claimFields(claim, table);
    const key = `claim ${claim.id}`;
    const source = standingAt(sources, columns.source[row]);
    const alleged = allegedBy(claim, table);
    const common: Properties = [
      ["summary", [alleged]],
      ["description", [...claimInWords(claim, table), ...after(key)]],
      ["proof", [sourceUuid(claim.source)]],
      ["publisher", [source?.publisher && entityName(source.publisher, table)]],
      ["sourceUrl", [source?.url]],
      ["retrievedAt", [plainDates(source?.accessed).date]],
    ];
    const uuid = recordUuid(header.id, "claim", claim.id);
    const more = jsonText(beside.of(key)).slice(1);
    const record = `{${recordAt(row)}${more === "}" ? more : `,${more}`}`;
    if (claim.object === undefined) {
      const remark: Properties = [
        ["name", [alleged]],
        ["entity", [entityUuid(claim.subject)]],
      ];
      return line(uuid, "Note", record, [...common, ...remark]);
    }

    const edge = ftmEdge(claim, kindAt(columns.subject[row]), kindAt(columns.object[row]));
    const dates = plainDates(claim.time?.edtf);
    return line(uuid, edge.schema, record, [
      ...common,
      [edge.subject, [entityUuid(claim.subject)]],
      [edge.object, [entityUuid(claim.object)]],
      [edge.role, [fields.label, claim.qualifiers.role]],
      // Interests have a status; the schemas of family, friends and payments have none.
      ["status", [edge.role === "role" ? status(claim) : undefined]],
      ["recordId", [claim.id]],
      ["date", [dates.date]],
      ["startDate", [dates.startDate]],
      ["endDate", [dates.endDate]],
    ]);
  };
}

/** A record in its own shape, so that it is read back as it is; empty lists say nothing. */
function withoutEmpty(record: object): object {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) if (!Array.isArray(value) || value.length > 0) said[name] = value;
  return said;
}

/** FollowTheMoney wants a name of everything, and takes none without a visible character. */
const orId = (name: string | undefined, id: string): string =>
  name === undefined || ftmValues("name", [name]).length === 0 ? id : name;

const status = ({ polarity, status }: Claim): string =>
  `${polarity === "denies" ? "denial" : "allegation"}${status === "withdrawn" ? ", withdrawn" : ""}`;

/** One FtM entity; what stands beside its schema and properties is kept by followthemoney and is for our own reader. */
function line(id: string, schema: string, sayswho: string, properties: Properties): string {
  const filled: Record<string, readonly string[]> = {};
  for (const [name, values] of properties) {
    const fitting = ftmValues(name, values);
    if (fitting.length > 0) filled[name] = fitting;
  }
  return `{"id":"${id}","schema":"${schema}","properties":${jsonText(filled)},"sayswho":${sayswho}}\n`;
}
