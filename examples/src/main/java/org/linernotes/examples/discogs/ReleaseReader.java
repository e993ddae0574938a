package org.linernotes.examples.discogs;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.discogs.Listing.Entry;
import org.linernotes.examples.discogs.ReleasePage.ArtistPage;
import org.linernotes.examples.discogs.ReleasePage.FormatPage;
import org.linernotes.examples.discogs.ReleasePage.LabelPage;

/**
 * Makes a release of a page, with a recording for each track that has credits. Discogs does not say on which medium a track
 * is but in its position, which is free text; so that all tracks stand on one medium here, with their positions as printed.
 */
final class ReleaseReader {
    /** What Discogs writes where a release has no number. */
    private static final String NO_NUMBER = "none";

    private final ReleasePage page;
    private final Names names;
    private final Findings findings;
    private final ImmutableList<Entry> listing;
    private final CreditReader credits;
    private final Identifiers identifiers;

    /**
     * Makes ready to read a page.
     *
     * @param page the page
     * @param names the artists, labels and countries
     * @param findings takes down what is not understood
     */
    ReleaseReader(ReleasePage page, Names names, Findings findings) {
        this.page = page;
        this.names = names;
        this.findings = findings.of(page.id());
        this.listing = Listing.of(page.tracklist());
        this.credits = new CreditReader(
                names, listing.stream().map(entry -> entry.page().position()).collect(ImmutableList.toImmutableList()));
        this.identifiers = new Identifiers(page.identifiers());
    }

    /** {@return the release and its recordings} */
    List<Entity> read() {
        each(page.artists(), "/artists", ifCredited(credits::read));
        each(page.extraartists(), "/extraartists", credits::read);
        List<Entity> entities = new ArrayList<>();
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < listing.size(); i++) {
            readCredits(i);
            Track track = track(listing.get(i), i);
            List<Credit> credited = credits.ofTrack(i);
            if (!credited.isEmpty()) {
                Recording recording = recording(listing.get(i), i, credited);
                entities.add(recording);
                track = track.withRecording(recording.id());
            }
            tracks.add(track);
        }
        entities.add(release(tracks));
        return entities;
    }

    /** What is done with an artist in a list. */
    private interface Step {
        void take(ArtistPage artist, Findings here);
    }

    private void each(List<ArtistPage> artists, String pointer, Step step) {
        for (int i = 0; i < artists.size(); i++) {
            step.take(artists.get(i), findings.at(pointer + "/" + i));
        }
    }

    /** Main artists seldom have a role. */
    private static Step ifCredited(Step step) {
        return (artist, here) -> {
            if (!artist.role().isBlank()) {
                step.take(artist, here);
            }
        };
    }

    /** Reads the credits of a track, and of what comprises it, which are those of each of its parts. */
    private void readCredits(int track) {
        Entry entry = listing.get(track);
        Step step = (artist, here) -> credits.read(artist, track, here);
        entry.whole().ifPresent(whole -> {
            String pointer = entry.pointer().replaceFirst("/sub_tracks/\\d+$", "");
            each(whole.extraartists(), pointer + "/extraartists", step);
        });
        each(entry.page().artists(), entry.pointer() + "/artists", ifCredited(step));
        each(entry.page().extraartists(), entry.pointer() + "/extraartists", step);
    }

    private Track track(Entry entry, int index) {
        Optional<String> duration = stated(entry.page().duration());
        Optional<Duration> length = duration.flatMap(PlayingTimes::tryParseTime);
        Optional<String> other = duration.filter(text -> length.isEmpty());
        other.ifPresent(text -> findings.at(entry.pointer() + "/duration").notUnderstood(text, "a playing time"));
        return Track.builder()
                .position(index + 1)
                .number(stated(entry.page().position()))
                .title(stated(entry.page().title()))
                .artistCredit(names.credit(entry.page().artists())
                        .or(() -> entry.whole().flatMap(whole -> names.credit(whole.artists()))))
                .length(length)
                .extensions(entry.kept().keep("duration", other).extensions())
                .build();
    }

    private Recording recording(Entry entry, int index, List<Credit> credited) {
        return Recording.builder()
                .id(RecordingId.of(id() + ":" + (index + 1)))
                .title(stated(entry.page().title()).orElse("[untitled]"))
                .addAllCredits(credited)
                .build();
    }

    private ReleaseId id() {
        return ReleaseId.of("discogs-" + Slug.of(page.id()));
    }

    private Release release(List<Track> tracks) {
        return Release.builder()
                .id(id())
                .title(stated(page.title()))
                .artistCredit(names.credit(page.artists()))
                .barcode(identifiers.barcode())
                .addAllEvents(event().stream().toList())
                .addAllLabels(page.labels().stream().map(this::label).toList())
                .addMedia(Medium.builder()
                        .format(format())
                        .addAllTracks(tracks)
                        .addAllSides(identifiers.sides())
                        .build())
                .addAllCredits(credits.ofRelease())
                .addAllExternalIds(ExternalId.tryParse(Schemes.DISCOGS_RELEASE + ":" + page.id()).stream()
                        .toList())
                .addAllNotes(stated(page.notes()).map(Note::of).stream().toList())
                .extensions(Kept.under(Discogs.KEY)
                        .keep("formats", Optional.of(page.formats()).filter(list -> !list.isEmpty()))
                        .keep("identifiers", identifiers.others())
                        .extensions())
                .build();
    }

    private Optional<ReleaseEvent> event() {
        Optional<DateExpression> date = stated(page.released())
                .flatMap(text ->
                        findings.at("/released").valueOf(DateText.standard().read(text)));
        Optional<String> country = stated(page.country());
        return date.isEmpty() && country.isEmpty()
                ? Optional.empty()
                : Optional.of(ReleaseEvent.builder()
                        .date(date)
                        .area(country.map(names::country))
                        .build());
    }

    private LabelLine label(LabelPage label) {
        Optional<String> catno = stated(label.catno()).filter(text -> !text.equals(NO_NUMBER));
        Optional<CatalogNumber> number = catno.flatMap(CatalogNumber::tryParse);
        return LabelLine.builder()
                .label(names.label(label))
                .name(stated(label.name()))
                .catalogNumber(number)
                .extensions(Kept.under(Discogs.KEY)
                        .keep("catno", catno.filter(text -> number.isEmpty()))
                        .extensions())
                .build();
    }

    /** {@return the format of the medium, where there is one only} */
    private Optional<Term> format() {
        return page.formats().size() == 1
                ? Optional.of(page.formats().get(0))
                        .filter(format -> format.qty().equals("1"))
                        .map(FormatPage::name)
                        .filter(OpenTerm::isName)
                        .map(Term::named)
                : Optional.empty();
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
