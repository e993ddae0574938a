package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** Writes a credit as entries of a role text. */
final class RoleTextWriter {
    private RoleTextWriter() {}

    static ImmutableList<String> entries(Credit credit) {
        boolean heard = credit.role().equals(Role.PERFORMER) || credit.role().equals(Role.VOCAL);
        if (!heard || credit.instruments().isEmpty()) {
            return ImmutableList.of(entry(credit, name(credit.role()), words(credit.instruments())));
        }
        return credit.instruments().stream()
                .map(played -> entry(credit, name(played.instrument()), played.creditedAs()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String entry(Credit credit, String name, Optional<String> instruments) {
        StringBuilder entry = new StringBuilder(name);
        List<String> details = new ArrayList<>();
        for (Qualifier qualifier : credit.qualifiers()) {
            RoleQualifiers.Row row = RoleQualifiers.of(qualifier);
            row.prefix()
                    .filter(prefix -> credit.role().equals(Role.PRODUCER))
                    .ifPresentOrElse(
                            prefix -> entry.insert(0, prefix),
                            () -> details.add(row.words().get(0)));
        }
        instruments.ifPresent(details::add);
        credit.task().ifPresent(details::add);
        credit.attributes().forEach(attribute -> details.add(word(attribute.name())));
        details.forEach(
                detail -> entry.append(" [").append(inParentheses(detail)).append(']'));
        return entry.toString();
    }

    private static Optional<String> words(List<InstrumentCredit> instruments) {
        return instruments.isEmpty()
                ? Optional.empty()
                : Optional.of(instruments.stream()
                        .map(credit -> credit.creditedAs().orElseGet(() -> name(credit.instrument())))
                        .collect(Collectors.joining(", ")));
    }

    private static String name(Role role) {
        return Dialect.DISCOGS.abbreviation(role).orElseGet(() -> unlisted(role.name()));
    }

    private static String name(Instrument instrument) {
        return Dialect.DISCOGS.abbreviation(instrument).orElseGet(() -> unlisted(instrument.name()));
    }

    private static String word(String attribute) {
        return RoleQualifiers.find(attribute).map(row -> row.words().get(0)).orElse(attribute);
    }

    private static String unlisted(String name) {
        return inParentheses(name).replace(',', ';');
    }

    private static String inParentheses(String text) {
        return text.replace('[', '(').replace(']', ')');
    }
}
