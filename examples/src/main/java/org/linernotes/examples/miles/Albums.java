package org.linernotes.examples.miles;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.label.Label;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.People;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.miles.Dataset.AlbumPage;
import org.linernotes.examples.miles.Dataset.TrackPage;

/**
 * Makes releases of the albums, with a recording for each track of each. That a title on two albums is one recording is not
 * said, and often is not so.
 */
final class Albums {
    private final People people;
    private final Sittings sittings;
    private final List<Recording> recordings = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final ListMultimap<String, Track> tracks =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final Set<String> labels = new LinkedHashSet<>();

    Albums(Dataset dataset, People people, Sittings sittings, Findings findings) {
        this.people = people;
        this.sittings = sittings;
        for (int i = 0; i < dataset.tracks().size(); i++) {
            track(dataset.tracks().get(i), findings.in("tracks.json").at("/" + i + "/albums"));
        }
        for (int i = 0; i < dataset.albums().size(); i++) {
            releases.add(
                    release(dataset.albums().get(i), findings.in("albums.json").at("/" + i)));
        }
        Set<String> withoutPage = new LinkedHashSet<>(tracks.keySet());
        dataset.albums().forEach(page -> withoutPage.remove(page.id()));
        withoutPage.forEach(album -> releases.add(release(album)));
    }

    /** {@return the id of an album} */
    static ReleaseId id(String album) {
        return ReleaseId.of(Slug.of(album));
    }

    private void track(TrackPage page, Findings here) {
        for (int i = 0; i < page.albums().size(); i++) {
            for (Map.Entry<String, List<Map<String, String>>> on :
                    page.albums().get(i).entrySet()) {
                String album = on.getKey();
                RecordingId id =
                        RecordingId.of(Slug.of(album) + ":" + (tracks.get(album).size() + 1));
                Recording recording = Recording.builder()
                        .id(id)
                        .title(page.id())
                        .addAllCredits(credits(on.getValue(), here.at("/" + i)))
                        .extensions(Kept.under(MilesDataset.KEY)
                                .keepAll(page.unknown())
                                .extensions())
                        .build();
                recordings.add(recording);
                tracks.put(album, Track.builder().title(page.id()).recording(id).build());
            }
        }
    }

    private ImmutableList<Credit> credits(List<Map<String, String>> playing, Findings here) {
        return playing.stream()
                .flatMap(player -> player.entrySet().stream())
                .map(player -> credit(player.getKey(), player.getValue(), here))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the credit of somebody for an instrument, or for whatever else the data call one, such as narration} */
    private Credit credit(String name, String instrument, Findings here) {
        Contribution contribution = Dialect.JAZZ.find(instrument).orElseGet(() -> {
            here.notUnderstood(instrument, "an instrument");
            return OpenTerm.isName(instrument)
                    ? Contribution.of(Instrument.named(instrument))
                    : Contribution.of(Role.PERFORMER);
        });
        boolean otherWords = OpenTerm.isName(instrument) && !instrument.equals(contribution.name());
        Credit credit = Credit.of(contribution.role(), people.named(name));
        return contribution
                .instrument()
                .map(played -> InstrumentCredit.of(played)
                        .withCreditedAs(otherWords ? Optional.of(instrument) : Optional.empty()))
                .map(played -> credit.withInstruments(played))
                .orElseGet(() -> otherWords ? credit.withTask(instrument) : credit);
    }

    private Release release(String album) {
        return Release.builder()
                .id(id(album))
                .title(album)
                .addMedia(Medium.builder().addAllTracks(tracks.get(album)).build())
                .build();
    }

    private Release release(AlbumPage page, Findings here) {
        labels.add(page.label());
        Optional<DateExpression> released =
                here.at("/released").valueOf(DateText.standard().read(page.released()));
        return release(page.id())
                .withEvents(ReleaseEvent.builder().date(released).build())
                .withLabels(LabelLine.builder().label(label(page.label())).build())
                .withCredits(
                        Iterables.concat(all(page.producers(), Role.PRODUCER), all(page.musicians(), Role.PERFORMER)))
                .withCaptures(sittings.captures(page))
                .withRelationships(sittings.of(page, here))
                .withExtensions(Kept.under(MilesDataset.KEY)
                        .keepAll(page.unknown())
                        .keep("url", Optional.of(page.url()))
                        .keep("icon", Optional.of(page.icon()))
                        .extensions());
    }

    private List<Credit> all(List<String> names, Role role) {
        return names.stream().map(name -> Credit.of(role, people.named(name))).toList();
    }

    private static LabelId label(String name) {
        return LabelId.of(Slug.of(name));
    }

    /** {@return the releases, the recordings and the labels} */
    Stream<Entity> entities() {
        return Stream.of(
                        releases.stream(),
                        recordings.stream(),
                        labels.stream()
                                .map(name -> Label.builder()
                                        .id(label(name))
                                        .name(name)
                                        .build()))
                .flatMap(entities -> entities);
    }
}
