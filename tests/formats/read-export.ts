import { parse as parseCsv } from "csv-parse/sync";
import openCytoscape from "cytoscape";
import type { FeatureCollection } from "geojson";
import Graph from "graphology";
import { SaxesParser } from "saxes";
import { parse as parseYaml } from "yaml";
import type { Format } from "../../src/formats/format.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";

/** An exported edge as another program sees it: everything it says of itself, as text. */
export type ReadEdge = Readonly<Record<string, string>>;

/** A claim as its file has it, as far as a reader needs it here. */
interface WrittenRecord {
  readonly id: string;
  readonly subject: string;
  readonly object?: string;
  readonly source: string;
  readonly attribution: readonly { readonly by: string }[];
  readonly polarity?: string;
}

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

  gexf: readGexf,
  "gexf-1.2": readGexf,

  graphml(parts) {
    const edges: Record<string, string>[] = [];
    const names = new Map<string, string>();
    const parser = new SaxesParser({ xmlns: true });
    let edge: Record<string, string> | undefined;
    let key = "";
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      const value = (of: string) => attributes[of]?.value ?? "";
      if (name === "key") names.set(value("id"), value("attr.name"));
      if (name === "edge") edge = { id: value("id"), from: value("source"), to: value("target") };
      if (name === "data") key = names.get(value("key")) ?? "";
    });
    parser.on("text", (text) => {
      if (edge !== undefined && key !== "") edge[key] = (edge[key] ?? "") + text;
    });
    parser.on("closetag", ({ name }) => {
      if (name === "data") key = "";
      if (name !== "edge" || edge === undefined) return;
      edges.push(edge);
      edge = undefined;
    });
    parser.write(parts.get("") ?? "").close();
    return edges;
  },

  cytoscape(parts) {
    const graph = openCytoscape({ headless: true, ...JSON.parse(parts.get("") ?? "") });
    return graph.edges().map((edge) => ({
      ...Object.fromEntries(Object.entries(edge.data()).map(([name, value]) => [name, String(value)])),
      id: edge.id().replace(/^claim:/, ""),
      from: edge.source().id(),
      to: edge.target().id(),
    }));
  },

  geojson(parts) {
    const { features }: FeatureCollection = JSON.parse(parts.get("") ?? "");
    return features
      .filter(({ properties }) => properties?.feature === "claim")
      .map(({ id, properties }) => ({
        ...Object.fromEntries(Object.entries(properties ?? {}).map(([name, value]) => [name, String(value)])),
        id: String(id).replace(/^claim:/, ""),
        from: properties?.subject,
        to: properties?.object,
      }));
  },

  case(parts) {
    const sources: { id: string; title?: string }[] = parseYaml(parts.get("/sources.yaml") ?? "");
    const claims: WrittenRecord[] = parseYaml(parts.get("/claims.yaml") ?? "");
    return claims
      .filter(({ object }) => object !== undefined)
      .map(({ id, subject, object = "", source, attribution, polarity = "asserts", ...claim }) => ({
        ...Object.fromEntries(Object.entries(claim).map(([name, value]) => [name, String(value)])),
        id,
        claimId: id,
        from: subject,
        to: object,
        sourceId: source,
        sourceTitle: sources.find((found) => found.id === source)?.title ?? "",
        speaker: attribution[0]?.by ?? "",
        polarity,
      }));
  },

  markdown(parts) {
    const notes = [...parts].map(([path, text]) => {
      const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      return { name: path.slice(1, -".md".length), id: String(parseYaml(front).id), body };
    });
    const idOf = new Map(notes.map(({ name, id }) => [`[[${name}]]`, id]));
    const plain = (line: string) => line.replace(/\\([!-/:-@[-`{-~])/g, "$1");

    return notes.flatMap(({ id, body }) => {
      const titles = new Map(
        [...body.matchAll(/^\[\^(\d+)\]: “(.*)” \(/gm)].map(([, n, title]) => [n, plain(title ?? "")]),
      );
      return body.split(/^(?=- \*\*)/m).flatMap((item) => {
        const head = /^- \*\*((?:\\.|[^\\*])*)\*\* · alleged · (.*) \[\^(\d+)\]\n/.exec(item);
        const fields = [...item.matchAll(/^ {4}- (.+?):: (.*)$/gm)].map(([, name = "", words = ""]) => [name, words]);
        const { object, ...told }: Record<string, string> = Object.fromEntries(fields);
        if (head === null || object === undefined) return [];

        const [, speaker = "", statement = "", note] = head;
        const words = Object.entries({ ...told, speaker, statement }).map(([name, value]) => [name, plain(value)]);
        const ends = { from: id, to: idOf.get(object) ?? "", id: plain(told.claimId ?? "") };
        return [{ ...Object.fromEntries(words), ...ends, sourceTitle: titles.get(note) ?? "" }];
      });
    });
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
function readGexf(parts: ReadonlyMap<string, string>): ReadEdge[] {
  const edges: Record<string, string>[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let edge: Record<string, string> | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const value = (key: string) => attributes[key]?.value ?? "";
    if (name === "edge") {
      edge = { id: value("id"), from: value("source"), to: value("target") };
      if (attributes.kind !== undefined) edge.kind = value("kind");
    }
    if (name === "attvalue" && edge !== undefined) edge[value("for")] = value("value");
  });
  parser.on("closetag", ({ name }) => {
    if (name !== "edge" || edge === undefined) return;
    edges.push(edge);
    edge = undefined;
  });
  parser.write(parts.get("") ?? "").close();
  return edges;
}
