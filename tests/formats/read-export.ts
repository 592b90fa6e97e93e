import { parse as parseCsv } from "csv-parse/sync";
import Graph from "graphology";
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

  cypher(parts) {
    const rows = [...(parts.get("") ?? "").matchAll(/^\{from: .*type: 'ALLEGEDLY_.*\}(?=,?$)/gm)].map(([row]) =>
      parsedRow(row),
    );
    return rows.map(({ from, to, properties }) => ({
      ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)])),
      id: String(properties.claimId),
      from: withoutCase(from),
      to: withoutCase(to),
    }));
  },

  "neo4j-admin"(parts) {
    const rows: Record<string, string>[] = parseCsv(parts.get("") ?? "", { columns: true });
    return rows.map((row) => {
      const fields = Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name.split(":")[0] || name, value]),
      );
      const [from, to] = [withoutCase(row[":START_ID"] ?? ""), withoutCase(row[":END_ID"] ?? "")];
      return { ...fields, id: fields.claimId ?? "", from, to };
    });
  },
};

const withoutCase = (key: string): string => key.slice(key.indexOf("/") + 1);

/** A row of a Cypher script, whose literals differ from JSON in their quotes and in names without any. */
const parsedRow = (row: string): { from: string; to: string; properties: Record<string, unknown> } =>
  JSON.parse(
    row.replace(/'((?:[^'\\]|\\.)*)'|(\w+)(?=: )/g, (_, text: string | undefined, name: string) =>
      text === undefined ? `"${name}"` : `"${text.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`,
    ),
  );
