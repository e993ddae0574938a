package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.table.TableForm;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes mappings for people to edit: a line a member, and a line a column. */
final class MappingWriter {
    private MappingWriter() {}

    static String write(CsvMapping mapping) {
        List<String> members = new ArrayList<>();
        members.add(member("format", MappingReader.FORMAT));
        members.add(member("version", MappingReader.VERSION));
        members.add(member("rows", mapping.rows().toString()));
        mapping.form().ifPresent(form -> members.add(member("sheet", sheet(form))));
        mapping.gap().ifPresent(gap -> members.add(member("gap", gap)));
        if (mapping.adjacent()) {
            members.add(member("adjacent", true));
        }
        if (!mapping.groups().isEmpty()) {
            members.add(member("groups", groups(mapping.groups())));
        }
        if (mapping.dates() != DateText.Order.UNSTATED) {
            members.add(member("dates", Setting.word(mapping.dates())));
        }
        if (mapping.dialect() != Dialect.JAZZ) {
            members.add(member("dialect", Setting.word(mapping.dialect())));
        }
        String columns = mapping.columns().stream()
                .map(column -> "    " + json(column(column)))
                .collect(Collectors.joining(",\n"));
        members.add(quoted("columns") + ": [" + (columns.isEmpty() ? "" : "\n" + columns + "\n  ") + "]");
        return members.stream().collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }

    private static ImmutableMap<String, Object> sheet(TableForm form) {
        ImmutableMap.Builder<String, Object> sheet = ImmutableMap.builder();
        sheet.put("separator", String.valueOf(form.separator()));
        sheet.put("encoding", form.encoding().toString());
        if (form.byteOrderMark()) {
            sheet.put("byteOrderMark", true);
        }
        if (form.separatorLine()) {
            sheet.put("separatorLine", true);
        }
        sheet.put("lineEnd", form.carriageReturns() ? "crlf" : "lf");
        if (form.headerRow() != 1) {
            sheet.put("headerRow", form.headerRow());
        }
        return sheet.buildOrThrow();
    }

    private static ImmutableMap<String, Object> groups(ImmutableMap<Level, Grouping> groups) {
        ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
        for (Level level : MappingReader.GROUPED) {
            Grouping grouping = groups.get(level);
            if (grouping != null) {
                ImmutableMap.Builder<String, Object> rule = ImmutableMap.builder();
                rule.put("by", grouping.by().stream().map(Target::key).collect(ImmutableList.toImmutableList()));
                if (grouping.day()) {
                    rule.put("day", true);
                }
                all.put(level.toString(), rule.buildOrThrow());
            }
        }
        return all.buildOrThrow();
    }

    private static ImmutableMap<String, Object> column(MappedColumn column) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        members.put("header", column.header());
        column.target().ifPresent(target -> members.put("target", target.key()));
        for (Setting setting : Setting.values()) {
            column.setting(setting).ifPresent(value -> members.put(setting.key(), value));
        }
        return members.buildOrThrow();
    }

    private static String member(String key, Object value) {
        return quoted(key) + ": " + json(value);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(entry -> member(entry.getKey().toString(), entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MappingWriter::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
