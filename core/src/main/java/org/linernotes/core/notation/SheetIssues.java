package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.label.Label;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.OpenTerm;

/**
 * On what takes were issued, as sheets print it: {@code as “Générique” (edit, reverb) on Fontana 660.213 MR (A1), Columbia CL
 * 1268 (A1)}. A line is one recording made from the take, directly or by way of others.
 */
final class SheetIssues {
    private static final CharMatcher WORDS = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private final Catalog catalog;
    private final ImmutableListMultimap<RecordingId, String> places;
    private final Map<RecordingId, Integer> order = new HashMap<>();
    private final ImmutableListMultimap<TakeId, Recording> fromTakes;
    private final ImmutableListMultimap<RecordingId, Recording> fromRecordings;

    SheetIssues(Catalog catalog) {
        this.catalog = catalog;
        ImmutableListMultimap.Builder<RecordingId, String> issued = ImmutableListMultimap.builder();
        inOrder().forEach(release -> addPlaces(release, issued));
        this.places = issued.build();
        places.keySet().forEach(id -> order.put(id, order.size()));
        ImmutableListMultimap.Builder<TakeId, Recording> ofTakes = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<RecordingId, Recording> ofRecordings = ImmutableListMultimap.builder();
        for (Recording recording : catalog.recordings()) {
            for (Derivation derivation : recording.derivations()) {
                derivation.take().ifPresent(take -> ofTakes.put(take, recording));
                derivation.recording().ifPresent(source -> ofRecordings.put(source, recording));
            }
        }
        this.fromTakes = ofTakes.build();
        this.fromRecordings = ofRecordings.build();
    }

    /** {@return the releases that the catalogue is about, in the order in which it says so, and then the others by name} */
    private ImmutableSet<Release> inOrder() {
        Stream<Release> subjects = Stream.of(catalog.subjects())
                .filter(ids -> !catalog.isAboutAll())
                .flatMap(Collection::stream)
                .map(catalog::get)
                .flatMap(Optional::stream)
                .filter(Release.class::isInstance)
                .map(Release.class::cast);
        Stream<Release> byName = catalog.releases().stream()
                .sorted(Comparator.comparing(this::inShort).thenComparing(Release::id));
        return Stream.concat(subjects, byName).collect(toImmutableSet());
    }

    private void addPlaces(Release release, ImmutableListMultimap.Builder<RecordingId, String> issued) {
        String name = inShort(release);
        boolean several = release.media().size() > 1;
        for (int i = 0; i < release.media().size(); i++) {
            Medium medium = release.media().get(i);
            String before = several ? (i + 1) + "-" : "";
            Stream.of(medium.pregap().stream().toList(), medium.tracks(), medium.dataTracks())
                    .flatMap(List::stream)
                    .forEach(track ->
                            track.recording().ifPresent(id -> issued.put(id, name + position(track, before))));
        }
    }

    private static String position(Track track, String before) {
        return track.number()
                .or(() -> track.position().map(String::valueOf))
                .map(number -> " (" + before + number + ")")
                .orElse("");
    }

    /** {@return the first label with its number, by which collectors call a release; its title where it has none} */
    private String inShort(Release release) {
        return release.labels().stream().findFirst().map(this::label).orElseGet(release::displayName);
    }

    private String label(LabelLine line) {
        String label = line.name()
                .or(() -> line.label()
                        .map(id -> catalog.label(id).map(Label::name).orElseGet(id::toString)))
                .orElse("unknown label");
        return label + line.catalogNumber().map(number -> " " + number).orElse("");
    }

    /** {@return a line for each issued recording that was made from a take, those first that were issued first} */
    ImmutableList<String> of(Take take) {
        return madeFrom(take.id()).map(recording -> line(take, recording)).collect(ImmutableList.toImmutableList());
    }

    private String line(Take take, Recording recording) {
        String on = places.get(recording.id()).stream()
                .map(TextPage::printable)
                .map(TextPage::glued)
                .collect(Collectors.joining(", "));
        String as = isCalled(take, recording.title()) ? "" : SheetIssueLine.AS + recording.title() + "” ";
        String how = recording.derivations().stream()
                .filter(derivation -> derivation.take().equals(Optional.of(take.id())))
                .flatMap(SheetIssues::treatment)
                .collect(Collectors.joining(", "));
        return as + (how.isEmpty() ? "" : "(" + how + ") ") + SheetIssueLine.ON + on;
    }

    /** "Final (Take 1)" says no more than "Final, take 1". */
    private static boolean isCalled(Take take, String title) {
        String called = take.title().orElse("");
        return title.equals(called)
                || WORDS.retainFrom(title)
                        .equalsIgnoreCase(WORDS.retainFrom(
                                called + take.number().map(n -> "take" + n).orElse("")));
    }

    /** That it is a transfer of the whole take needs no words. */
    private static Stream<String> treatment(Derivation derivation) {
        Stream<String> kind = derivation.kind() == DerivationKind.TRANSFER
                ? Stream.empty()
                : Stream.of(ValueType.Choice.word(derivation.kind()).replace('-', ' '));
        Stream<String> range =
                derivation.range().stream().map(times -> times.toString().replace('-', '–'));
        return Stream.of(kind, range, derivation.treatments().stream().map(OpenTerm::name))
                .flatMap(part -> part);
    }

    private Stream<Recording> madeFrom(TakeId take) {
        Set<Recording> made = new LinkedHashSet<>();
        Deque<Recording> next = new ArrayDeque<>(fromTakes.get(take));
        while (!next.isEmpty()) {
            Recording recording = next.remove();
            if (made.add(recording)) {
                next.addAll(fromRecordings.get(recording.id()));
            }
        }
        return made.stream()
                .filter(recording -> places.containsKey(recording.id()))
                .sorted(Comparator.comparing(recording -> order.get(recording.id())));
    }
}
