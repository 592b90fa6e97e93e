import { parse as parseCsv } from "csv-parse/sync";
import Graph from "graphology";
import { Parser } from "n3";
import { SaxesParser } from "saxes";
import type { Format } from "../../src/formats/format.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";

/** An exported edge as another program sees it: everything it says of itself, as text. */
export type ReadEdge = Readonly<Record<string, string>>;

/** What a format writes, by suffix, each part put together. */
export const written = (format: Format, table: ClaimTable): Map<string, string> =>
  new Map([...format.write(table)].map(({ suffix, chunks }) => [suffix, [...chunks].join("")]));

/** Reads an export with a reader that is not ours. */
export const READERS: Readonly<Record<string, (parts: ReadonlyMap<string, string>) => ReadEdge[]>> = {
  graphology(parts) {
    const graph = Graph.from(JSON.parse(parts.get("") ?? ""));
    return graph.mapEdges((key, attributes, source, target) => ({
      id: key,
      from: source,
      to: target,
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
    }));
  },

  gexf(parts) {
    const edges: Record<string, string>[] = [];
    const parser = new SaxesParser({ xmlns: true });
    let edge: Record<string, string> | undefined;
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      const value = (key: string) => attributes[key]?.value ?? "";
      if (name === "edge") edge = { id: value("id"), from: value("source"), to: value("target"), kind: value("kind") };
      if (name === "attvalue" && edge !== undefined) edge[value("for")] = value("value");
    });
    parser.on("closetag", ({ name }) => {
      if (name !== "edge" || edge === undefined) return;
      edges.push(edge);
      edge = undefined;
    });
    parser.write(parts.get("") ?? "").close();
    return edges;
  },

  csv(parts) {
    const rows: Record<string, string>[] = parseCsv(parts.get("") ?? "", { columns: true });
    return rows.map(({ Id, Source, Target, Kind, ...rest }) => ({
      id: Id ?? "",
      from: Source ?? "",
      to: Target ?? "",
      kind: Kind ?? "",
      ...rest,
    }));
  },

  ftm(parts) {
    const lines = (parts.get("") ?? "").split("\n").filter((line) => line !== "");
    return lines
      .map((line) => JSON.parse(line))
      .filter(({ properties }) => properties.recordId !== undefined)
      .map(({ sayswho, properties }) => ({
        ...textsOf(sayswho),
        id: properties.recordId[0],
        from: sayswho.subject,
        to: sayswho.object,
      }));
  },

  stix(parts) {
    const { objects } = JSON.parse(parts.get("") ?? "");
    const edges: ReadEdge[] = [];
    for (const { type, labels, extensions } of objects) {
      const [record] = Object.values<Record<string, unknown>>(extensions ?? {});
      // A relationship that nobody asserts is only there to be denied: the opinion about it is the claim.
      const isEdge = type === "opinion" || (type === "relationship" && !labels.includes("denied"));
      if (!isEdge || record === undefined || !labels.includes("allegation")) continue;
      const { claim_id, subject, object, source_id, ...rest } = record;
      edges.push(textsOf({ ...rest, id: claim_id, claimId: claim_id, from: subject, to: object, sourceId: source_id }));
    }
    return edges;
  },

  trig(parts) {
    const quads = new Parser({ format: "application/trig" }).parse(parts.get("") ?? "");
    const told = new Map<string, Record<string, string>>();
    for (const { subject, predicate, object, graph } of quads) {
      const about = told.get(`${graph.value} ${subject.value}`) ?? {};
      about[predicate.value.replace(/^.*[#/]/, "")] = object.value;
      told.set(`${graph.value} ${subject.value}`, about);
    }
    const idIn = (iri: string | undefined) => iri?.replace(/^.*\//, "") ?? "";
    return quads.flatMap(({ subject: claim, predicate, object: statement, graph }) => {
      if (!/(asserts|denies)$/.test(predicate.value)) return [];
      const ends = told.get(`${graph.value} ${statement.value}`) ?? {};
      const said = told.get(`${graph.value} ${claim.value}`) ?? {};
      const origin = told.get(`${graph.value.replace("assertion", "provenance")} ${graph.value}`) ?? {};
      if (!ends.object?.startsWith("urn:")) return [];
      const { subject: from, object: to } = ends;
      const id = idIn(claim.value);
      return [
        {
          ...said,
          ...origin,
          id,
          from: idIn(from),
          to: idIn(to),
          claimId: said.claimId ?? "",
          sourceId: idIn(origin.wasQuotedFrom),
        },
      ];
    });
  },

  bods(parts) {
    const statements: BodsStatement[] = JSON.parse(parts.get("") ?? "");
    return statements
      .filter(({ recordType }) => recordType === "relationship")
      .map(({ recordDetails, annotations: [mark] }) => ({
        ...textsOf(mark),
        id: String(mark.claimId),
        from: recordDetails.interestedParty.replace(/^.*\//, ""),
        to: recordDetails.subject.replace(/^.*\//, ""),
      }));
  },
};

interface BodsStatement {
  readonly recordType: string;
  readonly recordDetails: { readonly interestedParty: string; readonly subject: string };
  readonly annotations: readonly [Readonly<Record<string, unknown>>];
}

const textsOf = (record: object): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
