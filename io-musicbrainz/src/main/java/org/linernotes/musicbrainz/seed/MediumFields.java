package org.linernotes.musicbrainz.seed;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Track;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Media and tracks in the release editor's form. Positions are not sent: they follow the order. */
final class MediumFields {
    private static final Joiner NUMBERS = Joiner.on(' ');
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int SECTORS_A_SECOND = 75;
    private static final long MILLIS = 1_000;

    private final Catalog catalog;
    private final FormDraft form;

    MediumFields(Catalog catalog, FormDraft form) {
        this.catalog = catalog;
        this.form = form;
    }

    /** Adds the fields of a medium. */
    void add(int index, Medium medium) {
        String name = "mediums." + index + ".";
        int before = form.size();
        String pointer = "/media/" + index;
        if (medium.position().equals(Optional.of(index + 1))) {
            form.sent(pointer + "/position");
        }
        form.termName(name + "format", medium.format(), Vocabulary.MEDIUM_FORMAT, "format", pointer + "/format");
        form.field(name + "name", medium.title(), pointer + "/title");
        Optional<Disc> disc = sent(medium, catalog);
        disc.ifPresent(known -> form.field(
                name + "toc",
                contents(known),
                pointer + "/discs/" + medium.discs().indexOf(known.id())));
        int row = 0;
        if (medium.pregap().isPresent()) {
            String track = name + "track." + row++ + ".";
            form.plain(track + "pregap", "true");
            track(track, medium.pregap().get(), 0, Optional.empty(), pointer + "/pregap");
        }
        for (int i = 0; i < medium.tracks().size(); i++) {
            int place = i;
            Optional<Duration> known = disc.map(contents -> length(contents, place));
            track(name + "track." + row++ + ".", medium.tracks().get(i), i + 1, known, pointer + "/tracks/" + i);
        }
        keepPlace(name + "name", before);
    }

    /** A row has to be there for those behind it to keep their places, even if there is nothing to say of it. */
    private void keepPlace(String field, int before) {
        if (form.size() == before) {
            form.plain(field, "");
        }
    }

    /**
     * {@return the first disc of a medium of which the table of contents can be sent} It has to have as many tracks as the
     * medium; and beside a track in the pregap the editor would give each track the length of the next one.
     */
    static Optional<Disc> sent(Medium medium, Catalog catalog) {
        return medium.discs().stream()
                .filter(id -> medium.pregap().isEmpty())
                .flatMap(id -> catalog.disc(id).stream())
                .filter(disc -> fits(disc, medium.tracks().size()))
                .findFirst();
    }

    private static boolean fits(Disc disc, int tracks) {
        ImmutableList<Integer> offsets = disc.offsets();
        boolean rising = offsets.size() == tracks && tracks > 0 && tracks < 100 && offsets.get(0) >= 0;
        int last = -1;
        for (int i = 0; rising && i < offsets.size(); i++) {
            rising = offsets.get(i) > last;
            last = offsets.get(i);
        }
        return rising
                && disc.sectors()
                        .filter(sectors -> sectors > offsets.get(tracks - 1))
                        .isPresent();
    }

    private static String contents(Disc disc) {
        int tracks = disc.offsets().size();
        return "1 " + tracks + " " + disc.sectors().orElseThrow() + " " + NUMBERS.join(disc.offsets());
    }

    private static Duration length(Disc contents, int track) {
        ImmutableList<Integer> offsets = contents.offsets();
        int end = track + 1 < offsets.size()
                ? offsets.get(track + 1)
                : contents.sectors().orElseThrow();
        return Duration.ofMillis((end - offsets.get(track)) * MILLIS / SECTORS_A_SECOND);
    }

    /** With a table of contents the lengths are those of the disc; a printed one that says another is lost. */
    private void track(String name, Track track, int position, Optional<Duration> onDisc, String pointer) {
        int before = form.size();
        if (track.position().equals(Optional.of(position))) {
            form.sent(pointer + "/position");
        }
        track.number().ifPresent(number -> number(name, number, pointer + "/number"));
        title(name, track, pointer + "/title");
        CreditFields.add(form, name, track.artistCredit(), CreditFields.Ids.MBIDS, catalog, pointer + "/artistCredit");
        track.length().ifPresent(length -> length(name, length, onDisc, pointer + "/length"));
        track.recording()
                .flatMap(RecordingId::mbid)
                .map(Mbid::toString)
                .ifPresent(recording -> form.field(name + "recording", recording, pointer + "/recording"));
        keepPlace(name + "name", before);
    }

    /** The editor drops zeros before a number. */
    private void number(String name, String number, String pointer) {
        boolean shortened = number.length() > 1 && number.startsWith("0") && DIGITS.matches(number.charAt(1));
        if (shortened) {
            form.plain(name + "number", number);
        } else {
            form.field(name + "number", number, pointer);
        }
    }

    /** A track has to be called something: by its recording, if nothing is printed. */
    private void title(String name, Track track, String pointer) {
        if (track.title().isPresent()) {
            form.field(name + "name", track.title(), pointer);
        } else {
            track.recording()
                    .flatMap(catalog::recording)
                    .map(Recording::title)
                    .ifPresent(title -> form.plain(name + "name", title));
        }
    }

    private void length(String name, Duration length, Optional<Duration> onDisc, String pointer) {
        if (onDisc.isPresent()) {
            if (length.minus(onDisc.get()).abs().compareTo(Duration.ofSeconds(1)) < 0) {
                form.sent(pointer);
            }
        } else if (!length.isZero() && length.toMillis() <= Integer.MAX_VALUE) {
            form.field(name + "length", Long.toString(length.toMillis()), pointer);
        }
    }
}
