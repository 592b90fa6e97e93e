"""The structure rules of nanopublications, and what each of ours says of its claim, over the quads that a client read.

Trusty URIs are judged by the package nanopub, which shares no code with ours.
"""

from importlib.metadata import version

from nanopub.trustyuri.rdf import RdfHasher
from rdflib import RDF, Graph, Namespace, URIRef
from report import report

NP = Namespace("http://www.nanopub.org/nschema#")
PROV = Namespace("http://www.w3.org/ns/prov#")
SAYSWHO = Namespace("urn:sayswho:vocabulary/")
PREDICATE = "urn:sayswho:predicate/"
PARTS = (NP.hasAssertion, NP.hasProvenance, NP.hasPublicationInfo)


def graphs_of(quads, problems):
    graphs = {}
    for name, *triple in quads:
        if not isinstance(name, URIRef):
            problems.append(f"asserted in the default graph: {triple}")
        if triple[1].startswith(PREDICATE):
            problems.append(f"asserted as a fact: {triple}")
        graphs.setdefault(name, Graph()).add(tuple(triple))
    return graphs


def objections(nanopub, graphs):
    """What is wrong with a nanopublication of four graphs, its head first, each given by name."""
    _, assertion, provenance, pubinfo = graphs
    if (assertion, None, None) not in graphs[provenance]:
        yield f"{nanopub} says nothing of where its assertion comes from"
    if (nanopub, None, None) not in graphs[pubinfo]:
        yield f"{nanopub} says nothing of itself"
    quads = [(name, *triple) for name, graph in graphs.items() for triple in graph]
    code = nanopub.rsplit("/", 1)[1]
    if RdfHasher.make_hash(quads, hashstr=" ", baseuri=f"{nanopub}#") != code:
        yield f"{nanopub} does not hold the hash of its content"


def edges(name, assertion, provenance):
    for polarity in (SAYSWHO.asserts, SAYSWHO.denies):
        for claim, statement in assertion.subject_objects(polarity):
            if not isinstance(assertion.value(statement, RDF.object), URIRef):
                continue
            source = provenance.value(name, PROV.wasQuotedFrom)
            yield {
                "claimId": str(assertion.value(claim, SAYSWHO.claimId)),
                "allegation": (claim, RDF.type, SAYSWHO.Allegation) in assertion
                and assertion.value(claim, SAYSWHO.allegation).toPython() is True,
                "sourceId": str(provenance.value(source, SAYSWHO.sourceId)),
                "speaker": str(provenance.value(name, SAYSWHO.speaker)),
            }


def judge(client, quads):
    """Reports the claims in quads (graph, subject, predicate, object), and wherever a rule is broken."""
    problems, seen, used = [], [], set()
    graphs = graphs_of(quads, problems)
    heads = [
        (name, nanopub, head)
        for name, head in graphs.items()
        for nanopub in head.subjects(RDF.type, NP.Nanopublication)
    ]
    for name, nanopub, head in heads:
        parts = [part for rule in PARTS for part in head.objects(nanopub, rule)]
        names = dict.fromkeys((name, *parts))
        if len(names) != 4 or not graphs.keys() >= names.keys():
            problems.append(f"{nanopub} has not four graphs, one of each part")
            continue
        used.update(names)
        problems += objections(nanopub, {each: graphs[each] for each in names})
        seen += edges(parts[0], graphs[parts[0]], graphs[parts[1]])
    problems += [f"{name} is a graph of no nanopublication" for name in graphs.keys() - used]
    report(f"{client}, nanopub {version('nanopub')}", len(heads), seen, problems)
