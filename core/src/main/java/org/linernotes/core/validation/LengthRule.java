package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** What is cut or copied is no longer than what it was cut or copied from, and a range lies within what it is a range of. */
final class LengthRule implements Rule {
    /** Of these nothing is added: the result is as long as its sources at most. */
    private static final ImmutableSet<DerivationKind> NOTHING_ADDED = Sets.immutableEnumSet(
            DerivationKind.EDIT,
            DerivationKind.EXCERPT,
            DerivationKind.TRANSFER,
            DerivationKind.REMASTER,
            DerivationKind.SPLICE,
            DerivationKind.COMPILATION);

    /** Of these there are several sources: where one is listed, others are not. */
    private static final ImmutableSet<DerivationKind> OF_SEVERAL =
            Sets.immutableEnumSet(DerivationKind.SPLICE, DerivationKind.COMPILATION);

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.LONGER_THAN_SOURCE, ValidationNotice.RANGE_BEYOND_END);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Check check = new Check(catalog, findings);
        catalog.recordings().forEach(check::recording);
        catalog.sessions().forEach(check::session);
    }

    private record Check(Catalog catalog, Notices.Builder findings) {
        void recording(Recording recording) {
            ImmutableList<Derivation> derivations = recording.derivations();
            Optional<Duration> most = Optional.of(Duration.ZERO);
            for (int i = 0; i < derivations.size(); i++) {
                Derivation derivation = derivations.get(i);
                Optional<Duration> source = lengthOfSource(derivation);
                String pointer = "/derivations/" + i + "/range";
                derivation.range().ifPresent(range -> range(recording, pointer, range, source));
                most = sum(most, used(derivation, source));
            }
            boolean isWhole = derivations.stream()
                    .allMatch(derivation -> Ancestry.isSure(derivation)
                            && NOTHING_ADDED.contains(derivation.kind())
                            && (derivations.size() > 1 || !OF_SEVERAL.contains(derivation.kind())));
            if (!derivations.isEmpty()
                    && isWhole
                    && most.isPresent()
                    && recording.length().isPresent()
                    && Lengths.isClearlyLonger(recording.length().get(), most.get())) {
                findings.add(ValidationNotice.LONGER_THAN_SOURCE
                        .in(recording, "/length")
                        .with("length", Lengths.print(recording.length().get()))
                        .with("sources", sources(derivations))
                        .with("available", Lengths.print(most.get())));
            }
        }

        private static String sources(ImmutableList<Derivation> derivations) {
            return Shown.list(derivations.stream()
                    .map(derivation -> derivation
                            .take()
                            .map(take -> "take:" + take)
                            .orElseGet(
                                    () -> derivation.recording().orElseThrow().toReference())));
        }

        private static Optional<Duration> sum(Optional<Duration> one, Optional<Duration> other) {
            return one.flatMap(a -> other.map(b -> PlayingTimes.sum(a, b)));
        }

        private static Optional<Duration> used(Derivation derivation, Optional<Duration> source) {
            if (derivation.range().isEmpty()) {
                return source;
            }
            TimeRange range = derivation.range().get();
            return range.length().or(() -> source.map(length -> length.minus(range.from())));
        }

        private Optional<Duration> lengthOfSource(Derivation derivation) {
            return derivation.take().isPresent()
                    ? derivation
                            .take()
                            .flatMap(catalog::take)
                            .flatMap(taken -> taken.take().length())
                    : derivation.recording().flatMap(catalog::recording).flatMap(Recording::length);
        }

        void session(Session session) {
            for (int i = 0; i < session.parts().size(); i++) {
                Part part = session.parts().get(i);
                for (int j = 0; j < part.takes().size(); j++) {
                    take(session, part.takes().get(j), "/parts/" + i + "/takes/" + j + "/variances/");
                }
            }
        }

        private void take(Session session, Take take, String pointer) {
            for (int k = 0; k < take.variances().size() && take.length().isPresent(); k++) {
                ImmutableList<TimeRange> ranges = take.variances().get(k).ranges();
                for (int l = 0; l < ranges.size(); l++) {
                    range(session, pointer + k + "/ranges/" + l, ranges.get(l), take.length());
                }
            }
        }

        private void range(Entity entity, String pointer, TimeRange range, Optional<Duration> whole) {
            if (whole.isPresent() && Lengths.isClearlyLonger(range.to().orElse(range.from()), whole.get())) {
                findings.add(ValidationNotice.RANGE_BEYOND_END
                        .in(entity, pointer)
                        .with("range", range)
                        .with("length", Lengths.print(whole.get()))
                        .with("path", pointer));
            }
        }
    }
}
