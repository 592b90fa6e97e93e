import { entitiesAsOne } from "../../graph/entities-as-one.ts";
import { searchWordsOfCase } from "../../graph/names/search-words-of-case.ts";
import type { CaseHeader } from "../../model/case.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { unlessEmpty } from "../words/unless-empty.ts";
import { identifiersOf, identifiersOfCase } from "./identifiers.ts";
import { keyOf, type Properties, type RecordRow, sealed } from "./record-row.ts";
import { joinedAmong, standingId } from "./standing-id.ts";

/** An entity, with the label of its kind and the addresses elsewhere that its case gives for it. */
export interface EntityRow extends RecordRow {
  readonly label: "Person" | "Organization" | "Place";
  readonly sameAs: readonly string[];
}

/** A source, with the keys of whom and what it comes from, and of the record that stands for the same work. */
export interface SourceRow extends RecordRow {
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly derivesFrom: readonly { readonly key: string; readonly how: string }[];
  readonly joinedInto: readonly string[];
}

const LABELS = { person: "Person", organization: "Organization", place: "Place" } as const;

/** What is written of a case itself. */
export const headerProperties = (header: CaseHeader): Properties => ({
  id: header.id,
  title: header.title,
  summary: header.summary,
  record: JSON.stringify(header),
});

/**
 * The entities of a case as rows. Those that are or may be one, or speak for one, share an `identity`, by the first of
 * them. Who was joined into another keeps a record and nothing that leads there: whatever is found is found at the other.
 */
export function* entityRows(table: ClaimTable): Iterable<EntityRow> {
  const caseId = table.header.id;
  const asOne = entitiesAsOne(table, { maybeSame: true, parties: true });
  const words = searchWordsOfCase(table);
  const addresses = identifiersOfCase(table);
  for (const [position, entity] of table.entities.entries()) {
    const { id, kind, name, names, named, description, exposure, coordinates } = entity;
    const identity = table.entities[asOne[position] ?? position] ?? entity;
    const standing = standingId(id, table);
    const sameAs = addresses[position] ?? [];
    const properties = {
      name,
      kind,
      names: unlessEmpty(names.map(({ text }) => text)),
      named,
      description,
      exposure,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      words: words[position] || undefined,
      identity: keyOf(caseId, identity.id),
      joinedInto: standing === id ? undefined : keyOf(caseId, standing),
    };
    const own = new Set(identifiersOf(entity));
    const beside = sameAs.filter((address) => !own.has(address));
    yield { ...sealed({ caseId, id, record: entity, position, properties, beside }), label: LABELS[kind], sameAs };
  }
}

/** The sources of a case as rows. */
export function* sourceRows(table: ClaimTable): Iterable<SourceRow> {
  const caseId = table.header.id;
  const key = (id: string) => keyOf(caseId, id);
  for (const [position, source] of table.sources.entries()) {
    const { id, access, embargo, genre, title, authors, published, url, lang, status, derivesFrom } = source;
    const publishers = source.publisher === undefined ? [] : [source.publisher];
    const joinedInto = source.joinedInto === undefined ? [] : [key(source.joinedInto.id)];
    const properties = {
      genre,
      title: title ?? id,
      published,
      url,
      lang,
      status,
      access,
      embargo,
      joinedInto: joinedInto[0],
    };
    const beside = joinedAmong([...publishers, ...authors], table);
    yield {
      ...sealed({ caseId, id, record: source, position, properties, beside }),
      publishers: [...new Set(publishers.map((one) => key(standingId(one, table))))],
      authors: [...new Set(authors.map((one) => key(standingId(one, table))))],
      derivesFrom: derivesFrom.map(({ source: before, how }) => ({ key: key(before), how })),
      joinedInto,
    };
  }
}
