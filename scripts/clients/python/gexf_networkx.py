"""networkx reads a GEXF file, of whichever version it knows: gexf_networkx.py FILE."""

import sys

import networkx
from report import edge, report

graph = networkx.read_gexf(sys.argv[1])
report(
    f"networkx {networkx.__version__}",
    graph.number_of_nodes(),
    [edge(attributes) for _, _, attributes in graph.edges(data=True)],
)
