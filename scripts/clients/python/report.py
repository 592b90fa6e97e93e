"""The one shape in which every client tells what it read, so that one suite judges them all."""

import json


def report(client, nodes, edges, problems=()):
    """Prints what a client found: its name and version, the edges as it holds them, how many nodes, and what it disliked."""
    print(json.dumps({"client": client, "nodes": nodes, "edges": edges, "problems": list(problems)}))


def edge(attributes):
    """The four things that no edge may lose, as the client holds them; None where it holds no such thing."""
    return {name: attributes.get(name) for name in ("claimId", "allegation", "sourceId", "speaker")}
