package org.linernotes.examples.command.sheet;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notation.TextPage;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Severity;
import org.linernotes.musicbrainz.session.SessionFanOut;
import org.linernotes.musicbrainz.session.SessionNotice;

/** What MusicBrainz cannot hold of a catalogue, for people: what it is, how often, and why. */
public final class MusicBrainzLosses {
    private static final int LABEL = 26;
    private static final int INDENT = 2;

    /** Parts of paths that say nothing to people. */
    private static final ImmutableSet<String> SILENT = ImmutableSet.of("parts", "value", "kind");

    private static final Splitter PATH = Splitter.on('.');

    private final TextPage page = new TextPage(SheetWriter.WIDTH);

    private MusicBrainzLosses() {}

    /** A line of the page: what is lost, and why. */
    private record Line(String what, String why) {}

    /**
     * {@return the page}
     *
     * @param catalog the catalogue
     */
    public static String of(Catalog catalog) {
        MusicBrainzLosses losses = new MusicBrainzLosses();
        losses.write(SessionFanOut.of(catalog).notices().list());
        return losses.page.toString();
    }

    private void write(List<Notice> notices) {
        page.heading("WHAT MUSICBRAINZ CANNOT HOLD");
        Map<String, Multiset<Line>> byKind = new TreeMap<>();
        for (Notice notice : notices) {
            if (notice.severity() == Severity.LOSS) {
                String record = notice.location().record().orElse("");
                byKind.computeIfAbsent(record.replaceAll(":.*", ""), kind -> LinkedHashMultiset.create())
                        .add(line(notice));
            }
        }
        byKind.forEach((kind, lines) -> {
            page.blank();
            page.paragraph(0, "Of " + kind.replace('-', ' ') + "s");
            lines.elementSet()
                    .forEach(line -> page.field(INDENT, LABEL, label(line.what(), lines.count(line)), line.why()));
        });
    }

    private static String label(String what, int count) {
        return count == 1 ? what : what + " (" + count + ")";
    }

    private static Line line(Notice notice) {
        Map<String, String> arguments = notice.arguments();
        String why = arguments.getOrDefault("why", "");
        return switch ((SessionNotice) notice.code()) {
            case NOT_HELD -> new Line(words(arguments.getOrDefault("path", "")), why);
            case KIND_NOT_HELD ->
                new Line("all", "MusicBrainz has no " + arguments.getOrDefault("kind", "such entities"));
            case NOT_RECORDED ->
                new Line(arguments.getOrDefault("what", ""), "no recording is known that was made of it");
            case STATEMENT_NOT_HELD -> new Line("all", "what a source says belongs in the note of an edit");
            case DERIVATION_NOT_HELD -> new Line("what it was made from", why);
            case LEFT_OUT -> new Line("not credited", why);
            case CERTAINTY_NOT_HELD -> new Line("how sure it is", why);
            case INFERRED_NOT_WRITTEN, SEVERAL_OCCASIONS, SHARED_OCCASION, SEVERAL_GROUPS ->
                throw new IllegalArgumentException(notice.code().id() + " is no loss");
        };
    }

    /** "take number" for {@code parts.takes.number}. */
    private static String words(String path) {
        if (path.equals("id")) {
            return "that it was one sitting";
        }
        List<String> words = new ArrayList<>();
        for (String step : PATH.split(path)) {
            if (!SILENT.contains(step) || step.equals(path)) {
                words.add(
                        CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, step).replace('-', ' '));
            }
        }
        for (int i = 0; i < words.size() - 1; i++) {
            words.set(i, words.get(i).replaceAll("s$", ""));
        }
        return String.join(" ", words);
    }
}
