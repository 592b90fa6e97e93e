"""Validates a BODS file with jsonschema against the standard's own schemas and prints, as JSON, each claim it saw."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SCHEMAS = Path(__file__).parents[3] / "tests" / "formats" / "bods" / "bods-0.4"


def validator():
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMAS.glob("*.json"))]
    registry = Registry().with_resources((each["$id"], Resource.from_contents(each)) for each in schemas)
    (statement,) = [each for each in schemas if each["$id"] == "urn:statement"]
    return Draft202012Validator(statement, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)


def edge(statement):
    mark = statement["annotations"][0]
    (speaker,) = [each["name"] for each in statement["source"]["assertedBy"]]
    return {
        "claimId": mark["claimId"],
        "allegation": mark["allegation"] is True
        and statement["source"]["description"].startswith(f"Alleged by {speaker}"),
        "sourceId": mark["sourceId"],
        "speaker": speaker,
    }


def main(path):
    with open(path, encoding="utf-8") as file:
        statements = json.load(file)
    problems = [f"{error.json_path}: {error.message}" for error in validator().iter_errors(statements)]
    edges = [edge(each) for each in statements if each["recordType"] == "relationship"]
    client = f"jsonschema {version('jsonschema')}, BODS 0.4"
    print(json.dumps({"client": client, "edges": edges, "problems": problems}))


main(sys.argv[1])
