import { DataFactory, type NamedNode } from "n3";
import type { Triple } from "./rdf-record.ts";
import { term } from "./rdf-terms.ts";
import { CODE_TO_COME, type PlainQuad, withArtifactCode } from "./trusty-uri.ts";

/** What a nanopublication says, and the names of its own parts to say it with. */
export interface NanopubParts {
  readonly assertion: Iterable<Triple>;
  readonly provenance: Iterable<Triple>;
  readonly pubinfo: Iterable<Triple>;
}

/** The IRIs of a nanopublication and of its parts, their hash still to come. */
export interface NanopubNames {
  readonly nanopub: NamedNode;
  /** The assertion graph, of which the provenance graph speaks. */
  readonly assertion: NamedNode;
  readonly local: (name: string) => NamedNode;
}

/**
 * One nanopublication (https://nanopub.net/guidelines): four named graphs under an address that holds their hash, and
 * nothing in the default graph.
 * @param record what it is about; its address lies beneath that of the record
 */
export function nanopub(record: NamedNode, partsOf: (names: NanopubNames) => NanopubParts): PlainQuad[] {
  const address = `${record.value}/${CODE_TO_COME}`;
  const known = new Map<string, NamedNode>();
  const local = (name: string): NamedNode => {
    const node = known.get(name) ?? DataFactory.namedNode(`${address}#${name}`);
    known.set(name, node);
    return node;
  };
  const names = { nanopub: DataFactory.namedNode(address), assertion: local("assertion"), local };
  const { assertion, provenance, pubinfo } = partsOf(names);
  const head: readonly Triple[] = [
    [names.nanopub, term("rdf:type"), term("np:Nanopublication")],
    [names.nanopub, term("np:hasAssertion"), names.assertion],
    [names.nanopub, term("np:hasProvenance"), local("provenance")],
    [names.nanopub, term("np:hasPublicationInfo"), local("pubinfo")],
  ];
  return withArtifactCode([
    ...inGraph(local("Head"), head),
    ...inGraph(names.assertion, assertion),
    ...inGraph(local("provenance"), provenance),
    ...inGraph(local("pubinfo"), pubinfo),
  ]);
}

const inGraph = (graph: NamedNode, triples: Iterable<Triple>): PlainQuad[] =>
  Array.from(triples, ([subject, predicate, object]) => ({ subject, predicate, object, graph }));
