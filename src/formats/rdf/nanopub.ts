import type { NamedNode } from "n3";
import type { Say } from "./rdf-record.ts";
import { iri, term } from "./rdf-terms.ts";
import { artifactCode, CODE_TO_COME, type PlainQuad } from "./trusty-uri.ts";

/** What a nanopublication says, and the names of its own parts to say it with. */
export interface NanopubParts {
  readonly assertion: (say: Say) => void;
  readonly provenance: (say: Say) => void;
  readonly pubinfo: (say: Say) => void;
}

/** The IRIs of a nanopublication and of its parts, their hash still to come. */
export interface NanopubNames {
  readonly nanopub: NamedNode;
  /** The assertion graph, of which the provenance graph speaks. */
  readonly assertion: NamedNode;
  readonly local: (name: string) => NamedNode;
}

/**
 * One nanopublication (https://nanopub.net/guidelines): four named graphs under an address that holds their hash, so that
 * nobody can change them unseen, and nothing in the default graph.
 * @param record what it is about; its address lies beneath that of the record
 */
export function nanopub(record: NamedNode, partsOf: (names: NanopubNames) => NanopubParts): PlainQuad[] {
  const address = `${record.value}/${CODE_TO_COME}`;
  const own: { value: string }[] = [];
  const named = (value: string): NamedNode => {
    const node = iri(value);
    own.push(node);
    return node;
  };
  const known = new Map<string, NamedNode>();
  const local = (name: string): NamedNode => {
    const node = known.get(name) ?? named(`${address}#${name}`);
    known.set(name, node);
    return node;
  };
  const names = { nanopub: named(address), assertion: local("assertion"), local };
  const { assertion, provenance, pubinfo } = partsOf(names);
  const quads: PlainQuad[] = [];
  const inGraph =
    (graph: NamedNode): Say =>
    (subject, predicate, object) => {
      quads.push({ subject, predicate, object, graph });
    };
  const sayOfHead = inGraph(local("Head"));
  sayOfHead(names.nanopub, term("rdf:type"), term("np:Nanopublication"));
  sayOfHead(names.nanopub, term("np:hasAssertion"), names.assertion);
  sayOfHead(names.nanopub, term("np:hasProvenance"), local("provenance"));
  sayOfHead(names.nanopub, term("np:hasPublicationInfo"), local("pubinfo"));
  assertion(inGraph(names.assertion));
  provenance(inGraph(local("provenance")));
  pubinfo(inGraph(local("pubinfo")));
  const code = artifactCode(quads);
  // In place: each name is one object wherever it stands, and nobody else has any of them yet.
  for (const node of own) node.value = node.value.replace(CODE_TO_COME, code);
  return quads;
}
