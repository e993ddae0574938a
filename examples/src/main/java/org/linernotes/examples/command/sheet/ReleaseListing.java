package org.linernotes.examples.command.sheet;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notation.TextPage;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Side;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;

/** The releases of a catalogue, as a label's list has them: title, number, date, barcode, media and tracks. */
public final class ReleaseListing {
    private static final int LABELS = 9;

    /** How formats are written, where their keys do not tell. */
    private static final ImmutableMap<Term, String> FORMATS = ImmutableMap.of(
            Term.of("cd"), "CD",
            Term.of("dvd"), "DVD",
            Term.of("sacd"), "SACD",
            Term.of("7-inch-vinyl"), "7-inch vinyl",
            Term.of("10-inch-vinyl"), "10-inch vinyl",
            Term.of("12-inch-vinyl"), "12-inch vinyl");

    private final Catalog catalog;
    private final TextPage sheet = new TextPage(SheetWriter.WIDTH);

    private ReleaseListing(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * {@return the releases of a catalogue, those that it is about first}
     *
     * @param catalog the catalogue
     */
    public static String of(Catalog catalog) {
        ReleaseListing listing = new ReleaseListing(catalog);
        ReleaseOrder.of(catalog).forEach(listing::release);
        return listing.sheet.toString();
    }

    private void release(Release release) {
        sheet.heading("RELEASE  "
                + Wording.join(
                        Wording.DOT,
                        Stream.of(release.artistCredit().map(ArtistCredit::text).orElse(""), release.displayName())));
        field("label", release.labels().stream().map(line -> Names.of(catalog, line)));
        field("released", release.events().stream().map(this::event));
        field("barcode", release.barcode().stream().map(ReleaseListing::barcode));
        field(
                "status",
                Stream.of(release.status(), release.packaging())
                        .flatMap(Optional::stream)
                        .map(Term::name));
        field("credits", release.credits().stream().map(this::credit));
        field("awards", release.awards().stream().map(ReleaseListing::award));
        boolean several = release.media().size() > 1;
        for (Medium medium : release.media()) {
            medium(medium, several ? "Medium " + (release.media().indexOf(medium) + 1) : "");
        }
    }

    private String event(ReleaseEvent event) {
        return Wording.join(
                ", ",
                Stream.of(
                        event.date().map(DateText.standard()::print).orElse(""),
                        event.area().map(id -> Names.of(catalog, id)).orElse("")));
    }

    private static String barcode(Printed<Barcode> printed) {
        if (printed.value().isEmpty()) {
            return printed.text() + " (not understood)";
        }
        Barcode barcode = printed.value().get();
        if (barcode.isNone()) {
            return "known to have none";
        }
        return printed.text()
                + (barcode.check() == Check.VALID ? " (the check digit is right)" : " (the check digit is wrong)");
    }

    private String credit(Credit credit) {
        return credit.role().name() + ": " + Names.of(catalog, credit);
    }

    private static String award(AwardNomination award) {
        return Wording.join(
                ", ",
                Stream.of(
                        award.award()
                                + award.year()
                                        .map(year -> " " + DateText.standard().print(year))
                                        .orElse(""),
                        award.category().orElse(""),
                        award.result().map(Wording::of).orElse("")));
    }

    private void medium(Medium medium, String name) {
        String carrier = Wording.join(
                Wording.DOT,
                Stream.of(
                        name,
                        medium.title().orElse(""),
                        medium.format().map(ReleaseListing::format).orElse(""),
                        sides(medium)));
        sheet.blank();
        if (!carrier.isEmpty()) {
            sheet.paragraph(2, carrier);
        }
        List<Track> tracks = Stream.of(medium.pregap().stream().toList(), medium.tracks(), medium.dataTracks())
                .flatMap(List::stream)
                .toList();
        int widest = tracks.stream()
                .mapToInt(track -> TextPage.width(number(track)))
                .max()
                .orElse(0);
        for (Track track : tracks) {
            sheet.ends(
                    "    ",
                    4,
                    TextPage.pad(number(track), widest) + "  " + title(track),
                    track.length().map(PlayingTimes::print).orElse(""));
        }
        total(tracks);
    }

    private static String format(Term format) {
        return FORMATS.getOrDefault(format, format.name());
    }

    private static String sides(Medium medium) {
        return medium.sides().stream()
                .filter(side -> !side.matrices().isEmpty())
                .map(ReleaseListing::side)
                .collect(Collectors.joining(", "));
    }

    private static String side(Side side) {
        return "side " + side.name() + " "
                + side.matrices().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String number(Track track) {
        return track.number().or(() -> track.position().map(String::valueOf)).orElse("");
    }

    private String title(Track track) {
        return track.title()
                .or(() -> track.recording().flatMap(catalog::recording).map(Entity::displayName))
                .orElse("untitled");
    }

    /** The sum is told only where it is one of all tracks. */
    private void total(List<Track> tracks) {
        boolean complete = !tracks.isEmpty()
                && tracks.stream().allMatch(track -> track.length().isPresent());
        if (complete) {
            Duration sum =
                    tracks.stream().flatMap(track -> track.length().stream()).reduce(Duration.ZERO, PlayingTimes::sum);
            PlayingTimes.tryPrint(sum).ifPresent(time -> sheet.ends("    ", 4, "", time));
        }
    }

    private void field(String label, Stream<String> texts) {
        String text = texts.collect(Collectors.joining("; "));
        if (!text.isEmpty()) {
            sheet.field(2, LABELS, label, text);
        }
    }
}
