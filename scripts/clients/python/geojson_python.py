"""The package geojson reads features and judges their geometries by RFC 7946: geojson_python.py FILE."""

import sys

import geojson
from report import edge, report

with open(sys.argv[1], encoding="utf-8") as file:
    collection = geojson.load(file)
features = collection["features"]
claims = [feature for feature in features if feature["properties"]["feature"] == "claim"]
problems = [] if isinstance(collection, geojson.FeatureCollection) else ["it is no collection of features"]
# A feature without a geometry is one (section 3.2), though the package calls it invalid.
problems += [f"{each['id']}: {each.errors()}" for each in features if each["geometry"] is not None and not each.is_valid]
report(
    f"geojson {geojson.__version__}",
    len(features) - len(claims),
    [edge(feature["properties"]) for feature in claims],
    problems,
)
