"""Python's own csv module reads an edge table and a node table: csv_python.py EDGES NODES."""

import csv
import platform
import sys

from report import edge, report

# A field of a case may be longer than the module's usual limit.
csv.field_size_limit(2**31 - 1)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


edges, nodes = (rows(path) for path in sys.argv[1:3])
ids = {node["Id"] for node in nodes}
problems = [
    f"the end {row[end]!r} of {row['Id']} is in no row of the node table"
    for row in edges
    for end in ("Source", "Target")
    if row[end] not in ids
]
report(f"csv of Python {platform.python_version()}", len(nodes), [edge(row) for row in edges], problems)
