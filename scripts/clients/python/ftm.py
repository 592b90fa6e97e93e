"""Reads a FollowTheMoney file with followthemoney and prints, as JSON, each claim it saw and whatever it objects to."""

import json
import sys
from importlib.metadata import version

from followthemoney import model
from followthemoney.exc import InvalidData


def objections(number, data, schemas):
    schema = model.get(data["schema"])
    try:
        schema.validate(data)
    except InvalidData as error:
        yield f"line {number}: {error.errors}"

    # `validate` passes over names that a schema does not have, and over what kind of entity an id leads to.
    for name in schema.required:
        if not data["properties"].get(name):
            yield f"line {number}: {schema.name} wants {name}"
    for name, values in data["properties"].items():
        prop = schema.properties.get(name)
        if prop is None or prop.stub:
            yield f"line {number}: {schema.name} has no {name}"
            continue
        for value in values if prop.range is not None else ():
            end = schemas.get(value)
            if end is None or not model.get(end).is_a(prop.range):
                yield f"line {number}: {name} is {end}, not {prop.range.name}"


def edge(proxy, source_ids):
    summary = proxy.first("summary") or ""
    speaker = proxy.context["sayswho"]["speaker"]
    # A text longer than followthemoney takes is several values, of which the first has the opening words.
    marks = (f"Alleged by {speaker}"[:30_000], f"Denied by {speaker}"[:30_000])
    return {
        "claimId": proxy.first("recordId"),
        "allegation": summary.startswith(marks) and proxy.context["sayswho"]["allegation"] is True,
        "sourceId": source_ids.get(proxy.first("proof")),
        "speaker": speaker,
    }


def main(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        records = [json.loads(line) for line in lines]
    schemas = {data["id"]: data["schema"] for data in records}
    source_ids = {data["id"]: data["sayswho"]["sourceId"] for data in records if data["schema"] == "Article"}
    problems = [problem for number, data in enumerate(records, 1) for problem in objections(number, data, schemas)]
    if len(schemas) != len(records):
        problems.append("two entities have the same id")

    proxies = (model.get_proxy(data) for data in records)
    edges = [edge(proxy, source_ids) for proxy in proxies if proxy.schema.edge]
    print(json.dumps({"client": f"followthemoney {version('followthemoney')}", "edges": edges, "problems": problems}))


main(sys.argv[1])
