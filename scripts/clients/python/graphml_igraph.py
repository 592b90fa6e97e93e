"""igraph reads a GraphML file: graphml_igraph.py FILE."""

import sys

import igraph
from report import edge, report

graph = igraph.Graph.Read_GraphML(sys.argv[1])
report(f"igraph {igraph.__version__}", graph.vcount(), [edge(one.attributes()) for one in graph.es])
