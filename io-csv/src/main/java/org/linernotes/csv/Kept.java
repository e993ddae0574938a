package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linernotes.core.entity.Extensions;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What of a sheet the model has no place for, kept with the thing that a row is about: the cells of columns that are taken for
 * nothing, the cells that are written otherwise than the model would print them, and where the row stood if its place is not that
 * of the thing. It is an unknown key of the model, {@code csv}:
 *
 * <pre>
 * {"row": 12, "cells": {"Remarks": "mono", "Duration": ["0:02:45", "2:45"]}}
 * </pre>
 *
 * <p>Where a performer of a recording, or nobody, has another number of rows than one for each track, they are kept one by one, each with
 * its track if there are several: {@code {"rows": [{"track": "LN-1 t1"}, …]}}. A credit that has no
 * row of its own has {@code {"standing": "beside"}} where it stands in that of the credit before, or {@code "column"} where another column says
 * it, and prints something else.
 *
 * <p>Of two texts the first is that of the cell and the second what the model printed then: once the value has been edited it
 * prints otherwise, and the cell gives way.
 *
 * @param row the number of the row, where it must be kept
 * @param cells the cells by their headers
 * @param track the track that the row is about, where it must be kept
 * @param standing where a credit stands, if not in a row of its own
 * @param rows the rows one by one, where these must be kept
 */
record Kept(
        OptionalInt row,
        ImmutableMap<String, Text> cells,
        Optional<String> track,
        Optional<Standing> standing,
        ImmutableList<Kept> rows) {
    static final String KEY = "csv";
    static final Kept NOTHING =
            new Kept(OptionalInt.empty(), ImmutableMap.of(), Optional.empty(), Optional.empty(), ImmutableList.of());

    /** Where a credit stands that has no row of its own. */
    enum Standing {
        /** In the row of the credit before. */
        BESIDE,
        /** In a column of the rows of others. */
        COLUMN
    }

    /**
     * The text of a cell.
     *
     * @param cell the text as it stood
     * @param printed what the model printed then; empty for a column that is taken for nothing
     */
    record Text(String cell, Optional<String> printed) {
        /** {@return the text of the cell, unless what the model prints has changed since} */
        Optional<String> unless(String printedNow) {
            return printed.map(printedNow::equals).orElse(true) ? Optional.of(cell) : Optional.empty();
        }
    }

    /** {@return what is kept with a thing; nothing where that is not in this form} */
    static Kept of(Extensions extensions) {
        String json = extensions.json().get(KEY);
        if (json == null) {
            return NOTHING;
        }
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(parser);
        } catch (JacksonException e) {
            return NOTHING;
        }
    }

    private static Kept read(JsonParser parser) {
        return parser.nextToken() == JsonToken.START_OBJECT ? readObject(parser, true) : NOTHING;
    }

    private static Kept readObject(JsonParser parser, boolean hasRows) {
        OptionalInt row = OptionalInt.empty();
        Map<String, Text> cells = new LinkedHashMap<>();
        Optional<String> track = Optional.empty();
        Optional<Standing> standing = Optional.empty();
        List<Kept> rows = new ArrayList<>();
        String key;
        while ((key = parser.nextName()) != null) {
            JsonToken token = parser.nextToken();
            if (key.equals("row") && token == JsonToken.VALUE_NUMBER_INT) {
                row = OptionalInt.of(parser.getIntValue());
            } else if (key.equals("cells") && token == JsonToken.START_OBJECT) {
                readCells(parser, cells);
            } else if (key.equals("track") && token == JsonToken.VALUE_STRING) {
                track = Optional.of(parser.getString());
            } else if (key.equals("standing") && token == JsonToken.VALUE_STRING) {
                standing = Setting.word(parser.getString(), Standing.class);
            } else if (key.equals("rows") && token == JsonToken.START_ARRAY && hasRows) {
                readRows(parser, rows);
            } else {
                parser.skipChildren();
            }
        }
        return new Kept(row, ImmutableMap.copyOf(cells), track, standing, ImmutableList.copyOf(rows));
    }

    private static void readRows(JsonParser parser, List<Kept> rows) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                rows.add(readObject(parser, false));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void readCells(JsonParser parser, Map<String, Text> cells) {
        String header;
        while ((header = parser.nextName()) != null) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                cells.put(header, new Text(parser.getString(), Optional.empty()));
            } else if (token == JsonToken.START_ARRAY) {
                String here = header;
                readPair(parser).ifPresent(text -> cells.put(here, text));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Optional<Text> readPair(JsonParser parser) {
        Optional<String> cell = Optional.empty();
        Optional<String> printed = Optional.empty();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING && count == 0) {
                cell = Optional.of(parser.getString());
            } else if (parser.currentToken() == JsonToken.VALUE_STRING && count == 1) {
                printed = Optional.of(parser.getString());
            } else {
                parser.skipChildren();
            }
            count++;
        }
        Optional<String> second = printed;
        return cell.filter(text -> second.isPresent()).map(text -> new Text(text, second));
    }

    /** {@return what is kept with a credit that has no row of its own} */
    static Kept standing(Standing where) {
        return new Kept(
                OptionalInt.empty(), ImmutableMap.of(), Optional.empty(), Optional.of(where), ImmutableList.of());
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** {@return the same of a row with a number} */
    Kept inRow(int number) {
        return new Kept(OptionalInt.of(number), cells, track, standing, rows);
    }

    /** {@return the same of a row about a track} */
    Kept on(Optional<String> newTrack) {
        return new Kept(row, cells, newTrack, standing, rows);
    }

    /** {@return the same with rows one by one} */
    Kept withRows(ImmutableList<Kept> newRows) {
        return new Kept(row, cells, track, standing, newRows);
    }

    /** {@return extensions with this among them} */
    Extensions in(Extensions extensions) {
        if (isNothing()) {
            return extensions;
        }
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        return Extensions.of(all.putAll(extensions.json()).put(KEY, json()).buildKeepingLast());
    }

    private String json() {
        List<String> members = new ArrayList<>();
        row.ifPresent(number -> members.add("\"row\":" + number));
        track.ifPresent(mark -> members.add("\"track\":" + MappingWriter.quoted(mark)));
        standing.ifPresent(where -> members.add("\"standing\":\"" + Setting.word(where) + "\""));
        if (!cells.isEmpty()) {
            members.add(cells.entrySet().stream()
                    .map(entry -> MappingWriter.quoted(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "\"cells\":{", "}")));
        }
        if (!rows.isEmpty()) {
            members.add(rows.stream().map(Kept::json).collect(Collectors.joining(",", "\"rows\":[", "]")));
        }
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Text text) {
        String cell = MappingWriter.quoted(text.cell());
        return text.printed()
                .map(printed -> "[" + cell + "," + MappingWriter.quoted(printed) + "]")
                .orElse(cell);
    }

    /** {@return the headers of all cells} */
    ImmutableSet<String> headers() {
        return cells.keySet();
    }
}
