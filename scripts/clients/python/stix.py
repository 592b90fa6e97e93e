"""Validates a STIX bundle with stix2-validator and prints, as JSON, each claim it saw and whatever it objects to."""

import json
import sys
from importlib.metadata import version

from stix2validator import ValidationOptions, validate_file


# What STIX only suggests and a case cannot follow: random ids (ours are the same each time), names of regions and
# their spelling (a place without coordinates has but its name), its own pairs of types, hashes of what is on the web.
# The validator reports a reference that leads nowhere as a warning too, so every other warning is a problem.
NOT_FOLLOWED = ("{103}", "{111}", "{223}", "{202}", "{302}")


def objections(results):
    if results.fatal is not None:
        yield str(results.fatal.error)
    for each in results.object_results:
        yield from (f"{each.object_id}: {error}" for error in each.errors)
        yield from (str(warning) for warning in each.warnings if not any(code in str(warning) for code in NOT_FOLLOWED))
    if not results.is_valid:
        yield "not valid"


def edges(objects):
    groupings = {ref: each for each in objects if each["type"] == "grouping" for ref in each["object_refs"]}
    for each in objects:
        labels = each.get("labels", [])
        # A relationship that nobody asserts is only there to be denied: the opinion about it is the claim.
        if each["type"] not in ("relationship", "opinion") or (each["type"] == "relationship" and "denied" in labels):
            continue
        (record,) = each["extensions"].values()
        words = each.get("description") or each.get("explanation")
        yield {
            "claimId": each["external_references"][0]["external_id"],
            "allegation": "allegation" in labels
            and record["allegation"] is True
            and words.startswith((f"Alleged by {record['speaker']}", f"Denied by {record['speaker']}")),
            "sourceId": groupings[each["id"]]["external_references"][0]["external_id"],
            "speaker": record["speaker"],
        }


def main(path):
    results = validate_file(path, ValidationOptions(version="2.1", enforce_refs=True))
    problems = list(objections(results))
    with open(path, encoding="utf-8") as bundle:
        objects = json.load(bundle)["objects"]
    client = f"stix2-validator {version('stix2-validator')}"
    print(json.dumps({"client": client, "edges": list(edges(objects)), "problems": problems}))


main(sys.argv[1])
