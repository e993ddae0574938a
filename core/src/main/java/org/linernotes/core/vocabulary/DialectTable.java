package org.linernotes.core.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The columns of one dialect in the tables of instruments and roles, ready to look words up. */
final class DialectTable {
    private static final ImmutableMap<Dialect, DialectTable> TABLES =
            Maps.toMap(Arrays.asList(Dialect.values()), DialectTable::new);

    private final ImmutableMap<String, Contribution> abbreviations;
    private final ImmutableMap<String, Contribution> inLowerCase;
    private final ImmutableMap<Contribution, String> printed;

    private DialectTable(Dialect dialect) {
        abbreviations = read(dialect);
        inLowerCase = inLowerCase(abbreviations);
        Map<Contribution, String> first = new HashMap<>();
        abbreviations.forEach((abbreviation, meaning) -> first.putIfAbsent(meaning, abbreviation));
        printed = ImmutableMap.copyOf(first);
    }

    static DialectTable of(Dialect dialect) {
        return Objects.requireNonNull(TABLES.get(dialect));
    }

    ImmutableMap<String, Contribution> abbreviations() {
        return abbreviations;
    }

    Optional<String> abbreviation(Contribution contribution) {
        return Optional.ofNullable(printed.get(contribution));
    }

    Optional<Contribution> find(String text) {
        String word = text.strip();
        Contribution exact = abbreviations.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Contribution inAnotherCase = inLowerCase.get(lower);
        return inAnotherCase != null ? Optional.of(inAnotherCase) : Names.find(lower);
    }

    private static ImmutableMap<String, Contribution> read(Dialect dialect) {
        ImmutableMap.Builder<String, Contribution> read = ImmutableMap.builder();
        for (Instrument instrument : Instrument.table()) {
            instrument.abbreviations(dialect).forEach(word -> read.put(word, Contribution.of(instrument)));
        }
        for (Role role : Role.table()) {
            role.abbreviations(dialect).forEach(word -> read.put(word, Contribution.of(role)));
        }
        return read.buildOrThrow();
    }

    /** The abbreviations in lower case, without those that then mean several things. */
    private static ImmutableMap<String, Contribution> inLowerCase(Map<String, Contribution> abbreviations) {
        Map<String, Contribution> meanings = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        abbreviations.forEach((word, meaning) -> {
            Contribution other = meanings.put(word.toLowerCase(Locale.ROOT), meaning);
            if (other != null && !other.equals(meaning)) {
                ambiguous.add(word.toLowerCase(Locale.ROOT));
            }
        });
        meanings.keySet().removeAll(ambiguous);
        return ImmutableMap.copyOf(meanings);
    }

    /** The names in full, in lower case, which are the same in every dialect. */
    private static final class Names {
        private static final ImmutableMap<String, Contribution> ALL = read();

        static Optional<Contribution> find(String lower) {
            Contribution meaning = ALL.get(lower);
            if (meaning == null && lower.endsWith("s")) {
                meaning = ALL.get(lower.substring(0, lower.length() - 1));
                return Optional.ofNullable(meaning)
                        .filter(single -> single.instrument().isPresent());
            }
            return Optional.ofNullable(meaning);
        }

        /** Roles come first: what the table of instruments calls by the name of a role yields to it. */
        private static ImmutableMap<String, Contribution> read() {
            Map<String, Contribution> names = new HashMap<>();
            Role.table().forEach(role -> addAll(names, role.names(), Contribution.of(role)));
            Instrument.table().forEach(instrument -> addAll(names, instrument.names(), Contribution.of(instrument)));
            return ImmutableMap.copyOf(names);
        }

        private static void addAll(Map<String, Contribution> names, List<String> added, Contribution meaning) {
            added.forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), meaning));
        }
    }
}
