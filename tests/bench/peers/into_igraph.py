"""into_igraph.py CLAIMS.jsonl: the lines as a graph of igraph, each edge with its id, predicate and source."""
import json
import sys

import igraph

edges = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        claim = json.loads(line)
        edges.append((claim["subject"], claim["object"], claim["id"], claim["predicate"], claim["source"]))
graph = igraph.Graph.TupleList(edges, directed=True, edge_attrs=["id", "predicate", "source"])
assert graph.ecount() == len(edges)
