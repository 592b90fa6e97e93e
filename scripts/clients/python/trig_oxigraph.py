"""Oxigraph reads TriG, in a small part of the time that rdflib takes: trig_oxigraph.py FILE."""

import sys

import pyoxigraph
from nanopub_rules import judge
from rdflib import Literal, URIRef


def term(found):
    """A term of Oxigraph's as rdflib's, which the package nanopub hashes; None for the default graph."""
    if isinstance(found, pyoxigraph.NamedNode):
        return URIRef(found.value)
    if not isinstance(found, pyoxigraph.Literal):
        return None
    typed = None if found.language else URIRef(found.datatype.value)
    return Literal(found.value, lang=found.language, datatype=typed)


quads = pyoxigraph.parse(path=sys.argv[1], format=pyoxigraph.RdfFormat.TRIG)
judge(
    f"pyoxigraph {pyoxigraph.__version__}",
    ((term(quad.graph_name), term(quad.subject), term(quad.predicate), term(quad.object)) for quad in quads),
)
