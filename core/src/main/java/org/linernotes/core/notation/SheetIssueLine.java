package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Term;

/**
 * Reads the lines of a sheet that say on what a take was issued. In {@code Columbia CL 1268} the number begins at the first word with a digit in it, and takes along the
 * words of one to four capitals before it, but for the first word of all.
 */
final class SheetIssueLine {
    static final String ON = "on ";

    static final String AS = "as “";
    private static final ImmutableMap<String, DerivationKind> KINDS =
            ValueType.choice(DerivationKind.class).words();
    private static final Splitter COMMA = Splitter.on(", ");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher CAPITAL = CharMatcher.inRange('A', 'Z');
    private static final int LONGEST_PREFIX = 4;

    private final SheetNames names;
    private final SheetReleases releases;

    /** Creates a reader that adds what the lines speak of to what is known of releases. */
    SheetIssueLine(SheetNames names, SheetReleases releases) {
        this.names = names;
        this.releases = releases;
    }

    /** {@return whether a line about a take says where it was issued} */
    static boolean isIssue(String line) {
        return line.startsWith(ON) || line.startsWith(AS) || (line.startsWith("(") && line.contains(") " + ON));
    }

    /** Takes a line about a take; answers whether it was understood. */
    boolean read(String line, Take take) {
        String rest = line;
        String title = take.title().orElse("untitled");
        int close = rest.startsWith(AS) ? rest.indexOf("” ") : -1;
        if (close > 0) {
            title = rest.substring(AS.length(), close);
            rest = rest.substring(close + 2);
        }
        ImmutableList<Object> how = ImmutableList.of();
        close = rest.startsWith("(") ? rest.indexOf(") ") : -1;
        if (close > 0) {
            how = treatments(rest.substring(1, close));
            rest = rest.substring(close + 2);
        }
        if (!rest.startsWith(ON)) {
            return false;
        }
        RecordingId recording = recording(title, take, how);
        COMMA.split(rest.substring(ON.length())).forEach(place -> issue(place, recording));
        return true;
    }

    /** {@return kind, times and treatments, as far as they are known; other words are treatments} */
    private static ImmutableList<Object> treatments(String brackets) {
        ImmutableList.Builder<Object> said = ImmutableList.builder();
        for (String word : COMMA.split(brackets)) {
            Optional<Object> range = TimeRange.tryParse(word).map(times -> times);
            said.add(range.or(() -> Optional.ofNullable(KINDS.get(word.replace(' ', '-'))))
                    .orElse(word));
        }
        return said.build();
    }

    private RecordingId recording(String title, Take take, ImmutableList<Object> how) {
        Derivation derivation = Derivation.of(DerivationKind.TRANSFER, take.id());
        for (Object said : how) {
            if (said instanceof DerivationKind kind) {
                derivation = derivation.withKind(kind);
            } else if (said instanceof TimeRange range) {
                derivation = derivation.withRange(range);
            } else {
                derivation = derivation.withTreatments(ImmutableList.<Term>builder()
                        .addAll(derivation.treatments())
                        .addAll(SheetWords.term(said.toString()).stream().iterator())
                        .build());
            }
        }
        RecordingId id = RecordingId.of(SheetNames.slug(take.id() + " " + derivation.kind() + " " + title));
        releases.add(Recording.builder()
                .id(id)
                .title(title)
                .addDerivation(derivation)
                .build());
        return id;
    }

    private void issue(String place, RecordingId recording) {
        int open = place.endsWith(")") ? place.lastIndexOf(" (") : -1;
        String name = open > 0 ? place.substring(0, open) : place;
        Track.Builder track = Track.builder().recording(recording);
        if (open > 0) {
            track.number(place.substring(open + 2, place.length() - 1));
        }
        releases.add(name, label(name), track.build());
    }

    private Optional<LabelLine> label(String name) {
        int number = numberStart(name);
        if (number < 0) {
            return Optional.empty();
        }
        LabelLine.Builder line = LabelLine.builder();
        CatalogNumber.tryParse(name.substring(number)).ifPresent(line::catalogNumber);
        if (number > 0) {
            line.label((LabelId) names.idOf(EntityType.LABEL, name.substring(0, number - 1)));
        }
        return Optional.of(line.build());
    }

    /** {@return where the catalogue number begins; -1 where there is none} */
    private static int numberStart(String name) {
        int from = 0;
        int capitals = -1;
        while (from < name.length()) {
            int blank = name.indexOf(' ', from);
            String word = name.substring(from, blank < 0 ? name.length() : blank);
            if (DIGIT.matchesAnyOf(word)) {
                return capitals > 0 ? capitals : from;
            }
            boolean prefix = from > 0 && word.length() <= LONGEST_PREFIX && CAPITAL.matchesAllOf(word);
            capitals = !prefix ? -1 : capitals > 0 ? capitals : from;
            from = blank < 0 ? name.length() : blank + 1;
        }
        return -1;
    }
}
