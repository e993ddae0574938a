#!/usr/bin/env python3
"""Writes the MusicBrainz vocabularies of this module anew.

    python3 io-musicbrainz/src/vocabulary/refresh.py FOLDER

FOLDER holds relationship-types.json, relationship-attributes.json and enumerations.json. README.md, beside this script,
says what they look like and what is written. Needs Python 3.8 or newer and nothing else.
"""

import csv
import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODULE = HERE.parent.parent
RESOURCES = MODULE / "src/main/resources/org/linernotes/musicbrainz/vocabulary"
CORE_INSTRUMENTS = MODULE.parent / "core/src/main/resources/org/linernotes/core/vocabulary/instruments.tsv"

ENUMERATIONS = [
    "area_alias_type",
    "area_type",
    "artist_alias_type",
    "artist_type",
    "editor_collection_type",
    "event_alias_type",
    "event_type",
    "gender",
    "instrument_alias_type",
    "instrument_type",
    "label_alias_type",
    "label_type",
    "medium_format",
    "place_alias_type",
    "place_type",
    "recording_alias_type",
    "release_alias_type",
    "release_group_alias_type",
    "release_group_primary_type",
    "release_group_secondary_type",
    "release_packaging",
    "release_status",
    "series_alias_type",
    "series_type",
    "work_alias_type",
    "work_attribute_type",
    "work_type",
]

# A row that somebody made to try out a test server; no instrument.
NO_INSTRUMENTS = {"testing a blup"}

VOICES = "Vocals"


def slug(name):
    """The key of a name: 12" Vinyl -> 12-inch-vinyl, Étude -> etude, CD+G -> cd-plus-g."""
    for sign, word in (('"', " inch "), ("+", " plus "), ("&", " and "), ("'", ""), ("’", "")):
        name = name.replace(sign, word)
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub("[^a-z0-9]+", "-", plain.lower()).strip("-")


def yes_or_no(value):
    """Empty where the source does not know."""
    return "" if value is None else "yes" if value else "no"


def relationship_types(folder):
    for row in load(folder, "relationship-types")["types"]:
        if row["gid"]:
            yield (
                row["gid"],
                row["name"],
                row["entity0"],
                row["entity1"],
                row["link_phrase"],
                row["reverse_link_phrase"],
                row["long_link_phrase"],
                yes_or_no(row.get("deprecated")),
                yes_or_no(row.get("has_dates")),
            )


def relationship_attributes(folder):
    rows = [row for row in load(folder, "relationship-attributes")["attributes"] if row["gid"]]
    names = {row["gid"]: row["name"] for row in rows}
    for row in rows:
        yield (
            row["gid"],
            row["name"],
            row["root_gid"],
            names[row["root_gid"]],
            yes_or_no(row["creditable"]),
            yes_or_no(row["free_text"]),
        )


def instruments(folder):
    keys = {}
    with CORE_INSTRUMENTS.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            keys.update((name, row["key"]) for name in row["names"].split("|"))
    attributes = load(folder, "relationship-attributes")
    for row in attributes["instruments"]:
        if row["name"] not in NO_INSTRUMENTS:
            yield row["gid"], row["name"], row.get("type", ""), keys.get(row["name"], "")
    for row in attributes["attributes"]:
        if row["gid"] and row["root_gid"] == vocal_root(attributes):
            yield row["gid"], row["name"], VOICES, keys.get(row["name"], "")


def vocal_root(attributes):
    return next(row["gid"] for row in attributes["attributes"] if row["name"] == "vocal")


def enumerations(folder):
    tables = load(folder, "enumerations")
    with (HERE / "seen.tsv").open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        seen = {(row["table"], row["name"]): row["gid"] for row in rows}
    for table in ENUMERATIONS:
        for row in tables[table]:
            gid = row.get("gid") or seen.get((table, row["name"]), "")
            yield table, gid, row["name"], slug(row["name"])


def load(folder, name):
    with (folder / (name + ".json")).open(encoding="utf-8") as document:
        return json.load(document)


def write(name, columns, rows, order):
    path = RESOURCES / (name + ".tsv")
    rows = sorted(rows, key=order)
    for row in (columns, *rows):
        if any(re.search("[\t\r\n]", cell) for cell in row):
            sys.exit(f"{path.name}: a cell holds a tab or a line break: {row}")
    with path.open("w", encoding="utf-8", newline="\n") as table:
        table.writelines("\t".join(row) + "\n" for row in (columns, *rows))
    print(f"{path.name}: {len(rows)} rows")
    return rows


def tell_what_has_no_rule(types):
    with (RESOURCES / "relationship-roles.tsv").open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        ruled = {row["gid"] for row in rows}
    for gid, name, entity0, entity1, *_ in types:
        if gid not in ruled:
            print(f"relationship-roles.tsv wants a row: {gid}\t{entity0}-{entity1}\t{name}")


def main(folder):
    types = write(
        "relationship-types",
        ("gid", "name", "entity0", "entity1", "link_phrase", "reverse_link_phrase", "long_link_phrase", "deprecated", "has_dates"),
        relationship_types(folder),
        lambda row: (row[2], row[3], row[1], row[0]),
    )
    write(
        "relationship-attributes",
        ("gid", "name", "root_gid", "root_name", "creditable", "free_text"),
        relationship_attributes(folder),
        lambda row: (row[3], row[2] != row[0], row[1], row[0]),
    )
    write("instruments", ("gid", "name", "type", "key"), instruments(folder), lambda row: (row[1], row[0]))
    write("enumerations", ("table", "gid", "name", "key"), enumerations(folder), lambda row: (row[0], row[3]))
    tell_what_has_no_rule(types)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
