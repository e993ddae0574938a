package org.linernotes.examples.command.who;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.discography.Evidence;
import org.linernotes.core.discography.Reason;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.command.sheet.Names;
import org.linernotes.examples.command.sheet.TakeTitle;
import org.linernotes.examples.command.sheet.Wording;

/** Why something is known, in words. */
final class ReasonWords {
    private static final ImmutableMap<DerivationKind, String> MADE = Maps.immutableEnumMap(Map.ofEntries(
            Map.entry(DerivationKind.EDIT, "edited from"),
            Map.entry(DerivationKind.SPLICE, "spliced from"),
            Map.entry(DerivationKind.EXCERPT, "an excerpt of"),
            Map.entry(DerivationKind.MIX, "mixed from"),
            Map.entry(DerivationKind.REMIX, "a remix of"),
            Map.entry(DerivationKind.OVERDUB, "with overdubs, from"),
            Map.entry(DerivationKind.TRANSFER, "transferred from"),
            Map.entry(DerivationKind.REMASTER, "a new master of"),
            Map.entry(DerivationKind.COMPILATION, "compiled from"),
            Map.entry(DerivationKind.DJ_MIX, "a DJ’s mix of"),
            Map.entry(DerivationKind.MASHUP, "a mash-up of"),
            Map.entry(DerivationKind.SAMPLE, "with a sample of"),
            Map.entry(DerivationKind.KARAOKE, "without the lead vocals, from"),
            Map.entry(DerivationKind.VIDEO, "the pictures to"),
            Map.entry(DerivationKind.COMMENTARY, "a commentary on")));

    private static final ImmutableMap<VarianceKind, String> SAID = Maps.immutableEnumMap(Map.of(
            VarianceKind.ONLY, "among those who alone play on %s",
            VarianceKind.OUT, "out on %s",
            VarianceKind.ADDED, "added on %s",
            VarianceKind.REPLACED, "in the change of players on %s",
            VarianceKind.INSTRUMENT_INSTEAD, "another instrument on %s",
            VarianceKind.AS_LINE_UP, "named for %s",
            VarianceKind.NOT_KNOWN, "not known for %s"));

    private final Catalog catalog;
    private final Sources sources;

    ReasonWords(Catalog catalog, Sources sources) {
        this.catalog = catalog;
        this.sources = sources;
    }

    /** {@return what is written down about somebody: "in the line-up of the session, but out on Assassinat, take 1 [1]"} */
    String written(Evidence evidence) {
        StringBuilder text = new StringBuilder();
        for (Reason reason : evidence.reasons()) {
            if (!(reason instanceof Reason.MadeFrom)) {
                String before = text.isEmpty() ? "" : isAgainst(reason) ? ", but " : ", ";
                text.append(before).append(written(reason)).append(sources.marks(reason.sources()));
            }
        }
        return text.toString();
    }

    private static boolean isAgainst(Reason last) {
        return last instanceof Reason.NotNamed
                || (last instanceof Reason.OnTake step
                        && (step.kind() == VarianceKind.OUT
                                || step.kind() == VarianceKind.ONLY
                                || step.kind() == VarianceKind.REPLACED
                                || step.kind() == VarianceKind.NOT_KNOWN));
    }

    private String written(Reason reason) {
        if (reason instanceof Reason.LineUp lineUp) {
            return lineUp(lineUp);
        }
        if (reason instanceof Reason.OnTake step) {
            return Objects.requireNonNull(SAID.get(step.kind())).formatted(take(step.take()));
        }
        if (reason instanceof Reason.NotNamed step) {
            return "only where a take says so, and " + take(step.take()) + " does not";
        }
        if (reason instanceof Reason.Credited credited) {
            return credited.entity().type() == EntityType.RELEASE
                    ? "credited on the release as a whole, without tracks"
                    : "credited on the recording";
        }
        throw new IllegalArgumentException("no words for " + reason);
    }

    private String lineUp(Reason.LineUp reason) {
        Optional<Session> session = catalog.session(reason.session());
        Optional<String> leader = session.filter(held -> held.parts().size() > 1)
                .flatMap(held -> held.parts().stream()
                        .filter(part -> part.id().equals(reason.part()))
                        .findFirst())
                .flatMap(Part::leader)
                .map(ArtistCredit::text);
        return "in the line-up of "
                + leader.map(text -> text + " at ").orElse("")
                + "the session"
                + (reason.basis() == Basis.INFERRED ? ", which was concluded from recordings" : "");
    }

    private String take(TakeId id) {
        return catalog.take(id).map(taken -> TakeTitle.of(taken.take())).orElse("take " + id);
    }

    /** {@return how a recording was made: "edited, with reverb, from Assassinat, take 1, 4 or 5 December 1957, …"} */
    String made(List<Reason.MadeFrom> steps) {
        return steps.stream().map(this::made).collect(Collectors.joining(", which is "));
    }

    private String made(Reason.MadeFrom step) {
        return made(step.kind(), step.take(), step.from(), step.range())
                + treatments(step)
                + sources.marks(step.sources());
    }

    /** {@return how a recording was made by one derivation, whatever is known of the players} */
    String made(Derivation derivation) {
        return made(derivation.kind(), derivation.take(), derivation.recording(), derivation.range())
                + treatments(derivation.treatments());
    }

    private String made(
            DerivationKind kind, Optional<TakeId> take, Optional<RecordingId> from, Optional<TimeRange> used) {
        String source = take.flatMap(catalog::take)
                .map(this::takeWithDate)
                .or(() -> from.map(id -> Wording.quoted(Names.of(catalog, id))))
                .orElseGet(() -> take.map(TakeId::toString).orElse(""));
        String range =
                used.map(each -> each.toString().replace('-', '–') + " of").orElse("");
        return Wording.join(" ", Stream.of(Objects.requireNonNull(MADE.get(kind)), range, source));
    }

    private String treatments(Reason.MadeFrom step) {
        List<Term> treatments = catalog.recording(step.recording()).map(Recording::derivations).stream()
                .flatMap(List::stream)
                .filter(derivation -> derivation.id().equals(step.derivation()))
                .flatMap(derivation -> derivation.treatments().stream())
                .toList();
        return treatments(treatments);
    }

    private static String treatments(List<Term> treatments) {
        return treatments.isEmpty() ? "" : ", with " + Wording.names(treatments);
    }

    private String takeWithDate(TakeOf taken) {
        Session session = taken.session();
        String when = taken.take()
                .date()
                .or(() -> taken.part().date())
                .or(session::date)
                .map(DateText.standard()::print)
                .orElse("");
        String where = session.places().stream().map(this::place).collect(Collectors.joining(" and "));
        return TakeTitle.of(taken.take()) + Wording.inBrackets(Stream.of(Wording.join(", ", Stream.of(when, where))));
    }

    /** {@return where and when a recording was made, where no session says so} */
    String captured(Capture capture) {
        String where = capture.creditedAs()
                .or(() -> capture.place().map(id -> Names.of(catalog, id)))
                .or(() -> capture.area().map(id -> Names.of(catalog, id)))
                .or(() -> capture.event().map(id -> Names.of(catalog, id)))
                .orElse("");
        return Wording.join(", ", Stream.of(where, when(capture.lifeSpan())));
    }

    private static String when(LifeSpan span) {
        Optional<EdtfDate> begin = span.begin();
        Optional<DateSpan> whole = begin.filter(first -> !span.end().equals(begin))
                .flatMap(first -> span.end().flatMap(last -> DateSpan.tryParse(first + "/" + last)));
        return whole.<EdtfDate>map(date -> date)
                .or(() -> begin)
                .map(DateText.standard()::print)
                .orElse("");
    }

    private String place(SessionPlace place) {
        return place.place()
                .map(id -> Names.of(catalog, id))
                .or(place::creditedAs)
                .or(() -> place.area().map(id -> Names.of(catalog, id)))
                .orElse("");
    }
}
