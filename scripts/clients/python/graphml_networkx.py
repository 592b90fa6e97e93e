"""networkx reads a GraphML file: graphml_networkx.py FILE."""

import sys

import networkx
from report import edge, report

graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
report(
    f"networkx {networkx.__version__}",
    graph.number_of_nodes(),
    [edge(attributes) for _, _, attributes in graph.edges(data=True)],
)
