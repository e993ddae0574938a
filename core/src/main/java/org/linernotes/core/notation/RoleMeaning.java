package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** What the name of a role and its details mean together. */
record RoleMeaning(
        Role role,
        ImmutableList<InstrumentCredit> instruments,
        ImmutableList<Qualifier> qualifiers,
        ImmutableList<String> attributes,
        Optional<String> task) {
    private static final Contribution PERFORMER = Contribution.of(Role.PERFORMER);
    private static final Contribution INSTRUMENTS = Contribution.of(Instrument.of("other-instruments"));

    static RoleMeaning of(String name, List<String> details) {
        return new Reader(name).read(details);
    }

    /** Reads one entry: first its name, then each detail, which may make the name more exact. */
    private static final class Reader {
        private static final Splitter PARTS = Splitter.on(',').trimResults();
        private static final Splitter JOINED =
                Splitter.on(Pattern.compile("[,&/]| and | And ")).trimResults();
        private static final CharMatcher END_OF_PREFIX = CharMatcher.anyOf(" -");

        private final String name;
        private final List<InstrumentCredit> arranged = new ArrayList<>();
        private final List<Qualifier> qualifiers = new ArrayList<>();
        private final List<String> attributes = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private Contribution contribution;

        /** The words under which the instrument is credited where no detail says others. */
        private String called;

        Reader(String name) {
            this.name = name;
            this.called = name;
            this.contribution = Dialect.DISCOGS.find(name).orElseGet(this::qualified);
        }

        /** What a name that is not in the list says: a qualifier and a name that is, a qualifier alone, or itself only. */
        private Contribution qualified() {
            int end = END_OF_PREFIX.indexIn(name);
            Optional<RoleQualifiers.Row> prefix =
                    end < 0 ? Optional.empty() : RoleQualifiers.find(name.substring(0, end));
            Optional<Contribution> rest = prefix.flatMap(row -> Dialect.DISCOGS.find(name.substring(end + 1)));
            if (rest.isPresent()) {
                add(prefix.orElseThrow());
                called = name.substring(end + 1);
                return rest.get();
            }
            Optional<RoleQualifiers.Row> whole =
                    RoleQualifiers.find(name).filter(row -> row.qualifier().isPresent());
            whole.ifPresent(this::add);
            return whole.isPresent() ? PERFORMER : Contribution.of(Role.named(name));
        }

        RoleMeaning read(List<String> details) {
            for (String detail : details) {
                if (!qualifies(detail) && !specifies(detail) && !isArranged(detail)) {
                    words.add(detail);
                }
            }
            Optional<String> text = words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
            Optional<InstrumentCredit> played =
                    contribution.instrument().map(instrument -> credit(instrument, text.orElse(called)));
            return new RoleMeaning(
                    contribution.role(),
                    played.map(ImmutableList::of).orElseGet(() -> ImmutableList.copyOf(arranged)),
                    ImmutableList.copyOf(qualifiers),
                    ImmutableList.copyOf(attributes),
                    played.isPresent() ? Optional.empty() : text);
        }

        private boolean qualifies(String detail) {
            List<Optional<RoleQualifiers.Row>> rows =
                    PARTS.splitToStream(detail).map(RoleQualifiers::find).toList();
            if (!rows.stream().allMatch(Optional::isPresent)) {
                return false;
            }
            rows.forEach(row -> add(row.orElseThrow()));
            return true;
        }

        private void add(RoleQualifiers.Row row) {
            row.qualifier().filter(qualifier -> !qualifiers.contains(qualifier)).ifPresent(qualifiers::add);
            row.attribute().filter(attribute -> !attributes.contains(attribute)).ifPresent(attributes::add);
        }

        /** Whether name and detail make the name of an instrument, or the detail is one where the name is none. */
        private boolean specifies(String detail) {
            if (contribution.equals(PERFORMER) || contribution.equals(INSTRUMENTS)) {
                return becomes(sounding(detail), detail);
            }
            if (contribution.instrument().isEmpty() && !contribution.role().equals(Role.VOCAL)) {
                return false;
            }
            Optional<Contribution> closer = sounding(name + " [" + detail + "]")
                    .or(() -> sounding(detail + " " + name))
                    .filter(found -> found.role().equals(contribution.role()));
            return becomes(closer, closer.map(Contribution::name).orElse(called));
        }

        private boolean becomes(Optional<Contribution> other, String words) {
            other.ifPresent(found -> {
                contribution = found;
                called = words;
            });
            return other.isPresent();
        }

        private static Optional<Contribution> sounding(String words) {
            return Dialect.DISCOGS
                    .find(words)
                    .filter(found -> found.instrument().isPresent());
        }

        private boolean isArranged(String detail) {
            if (contribution.role().category() != Role.Category.ARRANGEMENT) {
                return false;
            }
            List<InstrumentCredit> credits = new ArrayList<>();
            for (String part : JOINED.split(detail)) {
                Optional<Contribution> found = sounding(part);
                if (found.isEmpty()) {
                    return false;
                }
                credits.add(credit(found.get().instrument().orElseThrow(), part));
            }
            return arranged.addAll(credits);
        }

        /** The credit of an instrument under the words that are printed, which do not count where they are its own name. */
        private static InstrumentCredit credit(Instrument instrument, String words) {
            boolean plain = words.equalsIgnoreCase(instrument.name())
                    || Dialect.DISCOGS
                            .abbreviation(instrument)
                            .filter(words::equalsIgnoreCase)
                            .isPresent();
            return plain
                    ? InstrumentCredit.of(instrument)
                    : InstrumentCredit.builder()
                            .instrument(instrument)
                            .creditedAs(words)
                            .build();
        }
    }
}
