"""Reads TriG with rdflib and prints, as JSON, each claim it saw and wherever the rules of nanopublications are broken.

Trusty URIs are judged by the package nanopub where it is installed, which shares no code with ours.
"""

import json
import sys
from importlib.metadata import version

from rdflib import RDF, Dataset, Namespace, URIRef

try:
    from nanopub.trustyuri.rdf import RdfHasher
except ImportError:
    RdfHasher = None

NP = Namespace("http://www.nanopub.org/nschema#")
PROV = Namespace("http://www.w3.org/ns/prov#")
SAYSWHO = Namespace("urn:sayswho:vocabulary/")
PREDICATE = "urn:sayswho:predicate/"


def parts_of(head, nanopub):
    names = (NP.hasAssertion, NP.hasProvenance, NP.hasPublicationInfo)
    return [list(head.objects(nanopub, name)) for name in names]


def objections(dataset, nanopub, head, parts):
    if any(len(part) != 1 for part in parts):
        yield f"{nanopub} has not one graph of each part"
        return
    assertion, provenance, pubinfo = (part[0] for part in parts)
    graphs = [head.identifier, assertion, provenance, pubinfo]
    if len(set(graphs)) != 4 or any(len(dataset.graph(graph)) == 0 for graph in graphs):
        yield f"{nanopub} has not four graphs with something in each"
    if (assertion, None, None) not in dataset.graph(provenance):
        yield f"{nanopub} says nothing of where its assertion comes from"
    if (nanopub, None, None) not in dataset.graph(pubinfo):
        yield f"{nanopub} says nothing of itself"
    if RdfHasher is not None:
        quads = [(graph, *triple) for graph in graphs for triple in dataset.graph(graph)]
        code = str(nanopub).rsplit("/", 1)[1]
        if RdfHasher.make_hash(quads, hashstr=" ", baseuri=f"{nanopub}#") != code:
            yield f"{nanopub} does not hold the hash of its content"


def edges(dataset, assertion, provenance):
    graph, origin = dataset.graph(assertion), dataset.graph(provenance)
    for polarity in (SAYSWHO.asserts, SAYSWHO.denies):
        for claim, statement in graph.subject_objects(polarity):
            if not isinstance(graph.value(statement, RDF.object), URIRef):
                continue
            source = origin.value(assertion, PROV.wasQuotedFrom)
            yield {
                "claimId": str(graph.value(claim, SAYSWHO.claimId)),
                "allegation": (claim, RDF.type, SAYSWHO.Allegation) in graph
                and graph.value(claim, SAYSWHO.allegation).toPython() is True,
                "sourceId": str(origin.value(source, SAYSWHO.sourceId)),
                "speaker": str(origin.value(assertion, SAYSWHO.speaker)),
            }


def main(path):
    dataset = Dataset()
    dataset.parse(path, format="trig")
    problems, seen = [], []
    problems += [f"asserted in the default graph: {triple}" for triple in dataset.default_graph]
    problems += [f"asserted as a fact: {quad}" for quad in dataset.quads() if str(quad[1]).startswith(PREDICATE)]
    for nanopub, _, _, head in dataset.quads((None, RDF.type, NP.Nanopublication, None)):
        head = dataset.graph(head)
        parts = parts_of(head, nanopub)
        problems += objections(dataset, nanopub, head, parts)
        seen += edges(dataset, parts[0][0], parts[1][0])
    client = f"rdflib {version('rdflib')}" + ("" if RdfHasher is None else f", nanopub {version('nanopub')}")
    print(json.dumps({"client": client, "edges": seen, "problems": problems}))


main(sys.argv[1])
