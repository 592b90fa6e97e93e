"""rdflib reads TriG: trig_rdflib.py FILE."""

import sys
from importlib.metadata import version

from nanopub_rules import judge
from rdflib import Dataset

dataset = Dataset()
dataset.parse(sys.argv[1], format="trig")
judge(f"rdflib {version('rdflib')}", ((graph, *triple) for *triple, graph in dataset.quads()))
