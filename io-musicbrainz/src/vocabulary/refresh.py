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
    "series_ordering_type",
    "series_type",
    "work_alias_type",
    "work_attribute_type",
    "work_type",
]

# A second gid under which MusicBrainz itself knows a type, by row id. The first is the one to write.
SECOND_GIDS = {1307: "8da75c99-46ff-373c-9d31-276ca8fa8cc3"}

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
        yield (
            str(row["id"]),
            "|".join(filter(None, (row["gid"], SECOND_GIDS.get(row["id"])))),
            row["name"],
            row["entity0"] or "",
            row["entity1"] or "",
            row["link_phrase"],
            row["reverse_link_phrase"],
            row["long_link_phrase"],
            yes_or_no(row.get("deprecated")),
            yes_or_no(row["grouping_only"]),
            yes_or_no(row.get("has_dates")),
        )


def relationship_attributes(folder):
    rows = load(folder, "relationship-attributes")["attributes"]
    names = {row["gid"]: row["name"] for row in rows if row["gid"]}
    for row in rows:
        yield (
            str(row["id"]),
            row["gid"] or "",
            row["name"],
            row["root_gid"] or "",
            names.get(row["root_gid"], ""),
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
            yield str(row["attribute_id"]), row["gid"], row["name"], row.get("type", ""), keys.get(row["name"], "")
    for row in attributes["attributes"]:
        if row["gid"] and row["root_gid"] == vocal_root(attributes):
            yield str(row["id"]), row["gid"], row["name"], VOICES, keys.get(row["name"], "")


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
            yield table, str(row["id"]), gid, row["name"], slug(row["name"]), yes_or_no(row.get("free_text"))


def languages(folder):
    for row in load(folder, "enumerations")["language"]:
        yield (
            str(row["id"]),
            row["name"],
            row.get("iso_639_3", "").replace("null", ""),  # of groups of languages the source says so in words
            row.get("iso_639_2t", ""),
            row.get("iso_639_1", ""),
        )


def scripts(folder):
    for row in load(folder, "enumerations")["script"]:
        yield str(row["id"]), row["name"], row["iso_15924"]


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
        ruled = {row["id"]: (row["pair"], row["name"]) for row in rows}
    for row_id, gid, name, entity0, entity1, *_ in types:
        pair = f"{entity0}-{entity1}" if entity0 else ""
        if ruled.get(row_id) != (pair, name):
            print(f"relationship-roles.tsv wants a row: {row_id}\t{pair}\t{name}")


def main(folder):
    types = write(
        "relationship-types",
        (
            "id",
            "gid",
            "name",
            "entity0",
            "entity1",
            "link_phrase",
            "reverse_link_phrase",
            "long_link_phrase",
            "deprecated",
            "grouping",
            "has_dates",
        ),
        relationship_types(folder),
        lambda row: (row[3], row[4], row[2], row[1], int(row[0])),
    )
    write(
        "relationship-attributes",
        ("id", "gid", "name", "root_gid", "root_name", "creditable", "free_text"),
        relationship_attributes(folder),
        lambda row: (row[4] or row[2], row[3] != row[1], row[2], row[1]),
    )
    write("instruments", ("id", "gid", "name", "type", "key"), instruments(folder), lambda row: (row[2], row[1]))
    write(
        "enumerations",
        ("table", "id", "gid", "name", "key", "free_text"),
        enumerations(folder),
        lambda row: (row[0], row[4]),
    )
    write("languages", ("id", "name", "iso_639_3", "iso_639_2t", "iso_639_1"), languages(folder), lambda row: row[1:])
    write("scripts", ("id", "name", "iso_15924"), scripts(folder), lambda row: row[1:])
    tell_what_has_no_rule(types)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
