package org.linernotes.core.notation;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** Prints lines of personnel so that {@link PersonnelParser} reads them back. */
final class PersonnelPrinter {
    private static final Joiner COMMA = Joiner.on(", ");

    private final Dialect dialect;
    private final Function<ArtistId, String> names;

    PersonnelPrinter(Dialect dialect, Function<ArtistId, String> names) {
        this.dialect = dialect;
        this.names = names;
    }

    /** {@code A, B (t); C (tb)}: who plays the same shares a bracket. */
    String print(ImmutableList<PersonnelLine> lines) {
        List<String> groups = new ArrayList<>();
        List<String> together = new ArrayList<>();
        int start = 0;
        int end = endOfPlayer(lines, start);
        String played = played(lines.subList(start, end));
        while (start < end) {
            together.add(who(lines.get(start)));
            int nextEnd = endOfPlayer(lines, end);
            String next = played(lines.subList(end, nextEnd));
            boolean shared = end < nextEnd && played.equals(next) && !leads(lines.subList(start, end));
            if (!shared || played.isEmpty()) {
                groups.add(COMMA.join(together) + played);
                together.clear();
            }
            start = end;
            end = nextEnd;
            played = next;
        }
        return String.join("; ", groups);
    }

    private static boolean leads(List<PersonnelLine> lines) {
        return lines.stream().anyMatch(line -> LineDraft.leads(line.role()));
    }

    /** The lines of one player share a bracket, where they differ only in what he does, and in roles that follow. */
    private static int endOfPlayer(ImmutableList<PersonnelLine> lines, int start) {
        if (start + 1 >= lines.size()) {
            return lines.size();
        }
        PersonnelLine first = lines.get(start);
        Set<Role> roles = new HashSet<>(ImmutableSet.of(Role.PERFORMER, first.role()));
        int end = start + 1;
        while (end < lines.size()
                && sameButPlayed(first, lines.get(end))
                && roles.add(lines.get(end).role())) {
            end++;
        }
        return end;
    }

    private static boolean sameButPlayed(PersonnelLine first, PersonnelLine other) {
        return first.player().artist().isPresent()
                && other.player().equals(first.player())
                && other.withId(first.id())
                        .withRole(first.role())
                        .withInstruments(first.instruments())
                        .withScope(first.scope())
                        .equals(first);
    }

    private String who(PersonnelLine line) {
        String hedge = switch (line.certainty()) {
            case CERTAIN -> "";
            case PROBABLE -> "prob. ";
            case POSSIBLE -> "poss. ";
        };
        String name = name(line.player());
        String credited = line.creditedAs()
                .filter(as -> !as.equals(name))
                .map(as -> " (as \"" + as + "\")")
                .orElse("");
        return hedge + name + credited;
    }

    /** How a player is called: by name, {@code either A or B}, {@code 2 Unk}, {@code string section of 16}. */
    String name(Player player) {
        String count = player.count().map(String::valueOf).orElse("");
        if (player.ensemble().isPresent()) {
            return player.ensemble().get() + (count.isEmpty() ? "" : " of " + count);
        }
        if (player.unidentified()) {
            return count.isEmpty() || count.equals("1") ? "Unk" : count + " Unk";
        }
        return player.artist()
                .map(names)
                .orElseGet(() -> player.oneOf().stream().map(names).collect(Collectors.joining(" or ", "either ", "")));
    }

    private String played(List<PersonnelLine> lines) {
        List<String> words = new ArrayList<>();
        for (PersonnelLine line : lines) {
            if (line.instruments().isEmpty() && !line.role().equals(Role.PERFORMER)) {
                words.add(word(line.role()));
            }
            line.instruments().forEach(credit -> words.add(word(credit)));
            line.manners().forEach(manner -> words.add(manner.name()));
        }
        return words.isEmpty() ? "" : " (" + String.join(",", words) + ")";
    }

    String word(Role role) {
        return dialect.abbreviation(role).orElseGet(role::name);
    }

    private String word(InstrumentCredit credit) {
        return credit.creditedAs().orElseGet(() -> word(credit.instrument()));
    }

    String word(Instrument instrument) {
        return dialect.abbreviation(instrument).orElseGet(instrument::name);
    }
}
