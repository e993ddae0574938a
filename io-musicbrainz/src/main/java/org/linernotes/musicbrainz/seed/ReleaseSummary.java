package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a release form sends, for people: first what the release is, then its tracks, then each field. */
final class ReleaseSummary {
    private static final String JOINED = ", ";

    private final ReleaseForm form;
    private final HtmlWriter html;
    private final ImmutableListMultimap<String, FormField> fields;
    private final ImmutableSortedSet<String> names;

    ReleaseSummary(ReleaseForm form, HtmlWriter html) {
        this.form = form;
        this.html = html;
        this.fields = Multimaps.index(form.fields(), FormField::name);
        this.names = ImmutableSortedSet.copyOf(fields.keySet());
    }

    void write() {
        html.open("dl").line();
        row("Artist", credit(""));
        row("Release group", value("release_group"));
        row("Kind", value("type"));
        row("Status", value("status"));
        row("Packaging", value("packaging"));
        row("Language", both("language", "script"));
        row("Barcode", value("barcode"));
        rows("events.").forEach(event -> row("Event", event(event)));
        rows("labels.").forEach(label -> row("Label", both(label + "name", label + "catalog_number")));
        rows("urls.").forEach(url -> row("Page", value(url + "url")));
        html.close().line();
        rows("mediums.").forEach(this::medium);
        everything();
    }

    private void medium(String prefix) {
        html.open("table").line();
        String title = both(prefix + "format", prefix + "name");
        html.element("caption", title.isEmpty() ? "Medium" : title).line();
        for (String track : rows(prefix + "track.").toList()) {
            html.open("tr").element("td", value(track + "number"));
            html.element("td", value(track + "name")).element("td", credit(track));
            html.element("td", time(value(track + "length"))).close().line();
        }
        html.close().line();
    }

    private void everything() {
        html.open("details").line();
        html.element("summary", "All " + form.fields().size() + " fields").line();
        html.open("table").line();
        for (FormField field : form.fields()) {
            html.open("tr").element("th", field.name(), "scope", "row");
            html.element("td", field.value()).close().line();
        }
        html.close().line().close().line();
    }

    private void row(String name, String value) {
        if (!value.isEmpty()) {
            html.element("dt", name).element("dd", value).line();
        }
    }

    private String credit(String prefix) {
        return rows(prefix + "artist_credit.names.")
                .map(name -> value(name + "name") + value(name + "join_phrase"))
                .collect(Collectors.joining());
    }

    private String event(String prefix) {
        String date = Stream.of("year", "month", "day")
                .map(part -> value(prefix + "date." + part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return Stream.of(date, value(prefix + "country"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(JOINED));
    }

    private String both(String first, String second) {
        return Stream.of(value(first), value(second))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(JOINED));
    }

    private String value(String name) {
        return fields.get(name).stream().map(FormField::value).collect(Collectors.joining(JOINED));
    }

    /** {@return the beginnings of the names of the rows of a list, as many as there are} */
    private Stream<String> rows(String list) {
        return Stream.iterate(0, i -> i + 1).map(i -> list + i + ".").takeWhile(this::isThere);
    }

    private boolean isThere(String prefix) {
        String next = names.ceiling(prefix);
        return next != null && next.startsWith(prefix);
    }

    private static String time(String millis) {
        if (millis.isEmpty()) {
            return "";
        }
        long seconds = Math.round(Long.parseLong(millis) / 1_000.0);
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
