package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.csv.cell.PlayedWords.Played;

/**
 * Soloists, each with what they play or sing: {@code Paul Martin, piano; Anne Dubois, violin}, {@code Paul Martin (piano)}. Words behind
 * a name are about that one; a word that nobody knows is an instrument that has only this name, and told. What is no such word is a name,
 * and a comma between names is what it is in any {@linkplain NameList list of people}.
 */
final class SoloistsCell implements Cell<PersonnelLine> {
    private static final String COMMA = ",";
    private static final Contribution PERFORMS = Contribution.of(Role.PERFORMER);
    private static final String BETWEEN = "; ";
    /** Who does this can be a soloist. */
    static final ImmutableSet<Role> SOLO =
            ImmutableSet.of(Role.PERFORMER, Role.VOCAL, Role.of("narrator"), Role.of("speaker"));

    @Override
    public Outcome<ImmutableList<PersonnelLine>> read(String text, CellForm form, Names names) {
        if (form.nobody().contains(text)) {
            return Outcome.of(ImmutableList.of());
        }
        Reading reading = new Reading(form, names);
        ImmutableList<String> separators = form.separators().stream()
                .filter(separator -> !separator.equals(COMMA))
                .collect(ImmutableList.toImmutableList());
        NameList.of(text, separators).forEach(reading::read);
        return Outcome.of(reading.lines.build(), reading.notices.build());
    }

    /** A cell as it is read. */
    private static final class Reading {
        private final CellForm form;
        private final Names names;
        private final ImmutableList.Builder<PersonnelLine> lines = ImmutableList.builder();
        private final Notices.Builder notices = Notices.builder();

        Reading(CellForm form, Names names) {
            this.form = form;
            this.names = names;
        }

        /** Reads names and what they play in turns; the first is a name, whatever it is. */
        void read(NameList.Entry entry) {
            ImmutableList<NameList.Entry> parts = NameList.of(entry.text(), ImmutableList.of(COMMA));
            int at = 0;
            while (at < parts.size()) {
                NameList.Entry first = parts.get(at);
                NameList.Entry last = first;
                List<Played> played = new ArrayList<>();
                for (at++; at < parts.size(); at++) {
                    NameList.Entry part = parts.get(at);
                    ImmutableList<Played> words = PlayedWords.ofAny(part.text(), form);
                    if (words.isEmpty() && !played.isEmpty()) {
                        break;
                    }
                    last = words.isEmpty() ? part : last;
                    words.forEach(word -> add(word, part.offset() + entry.offset(), played));
                }
                String all = entry.text()
                        .substring(first.offset(), last.offset() + last.text().length());
                people(new NameList.Entry(all, entry.offset() + first.offset()), played);
            }
        }

        private void add(Played word, int offset, List<Played> played) {
            if (word.isOpen()) {
                notices.add(Flaws.notUnderstood(word.word(), "an instrument or a voice", offset));
            }
            played.add(word);
        }

        /** Words behind several names are about the last alone. */
        private void people(NameList.Entry all, List<Played> played) {
            ImmutableList<NameList.Entry> people = NameList.ofPeople(all.text(), form);
            for (NameList.Entry each : people) {
                boolean isLast = each.equals(Iterables.getLast(people));
                person(
                        new NameList.Entry(each.text(), all.offset() + each.offset()),
                        isLast ? played : ImmutableList.of());
            }
        }

        private void person(NameList.Entry entry, List<Played> behind) {
            String text = PeopleCell.withoutLife(entry.text());
            String name = PeopleCell.withoutBracket(text);
            List<Played> played = new ArrayList<>();
            if (name.length() < text.length()) {
                int start = name.length() + 2;
                String bracket = text.substring(start, text.length() - 1);
                ImmutableList<Played> words = PlayedWords.ofAny(bracket, form);
                words.forEach(word -> add(word, entry.offset() + start, played));
                if (words.isEmpty()) {
                    notices.add(Flaws.notUnderstood(bracket, "an instrument or a voice", entry.offset() + start));
                    name = text;
                }
            }
            played.addAll(behind);
            PeopleCell.named(PeopleCell.withoutLife(name), PERFORMS, entry.offset(), form, names, notices)
                    .ifPresent(line -> lines.addAll(lines(line, played)));
        }

        /** A line for each role. */
        private ImmutableList<PersonnelLine> lines(PersonnelLine line, List<Played> played) {
            Map<Role, ImmutableList.Builder<InstrumentCredit>> roles = new LinkedHashMap<>();
            played.forEach(word ->
                    credit(word, roles.computeIfAbsent(word.contribution().role(), role -> ImmutableList.builder())));
            if (roles.isEmpty()) {
                roles.put(Role.PERFORMER, ImmutableList.builder());
            }
            return roles.entrySet().stream()
                    .map(role -> line.withRole(role.getKey())
                            .withInstruments(role.getValue().build())
                            .withQualifiers(
                                    SOLO.contains(role.getKey())
                                            ? ImmutableList.of(Qualifier.SOLO)
                                            : ImmutableList.of()))
                    .collect(ImmutableList.toImmutableList());
        }

        private void credit(Played played, ImmutableList.Builder<InstrumentCredit> credits) {
            played.credit(form).ifPresent(credits::add);
        }
    }

    @Override
    public String print(ImmutableList<PersonnelLine> lines, CellForm form, Names names) {
        return lines.stream().map(line -> print(line, form, names)).collect(Collectors.joining(BETWEEN));
    }

    private static String print(PersonnelLine line, CellForm form, Names names) {
        String name = PeopleForm.name(line, names);
        String played = line.instruments().isEmpty() && !line.role().equals(Role.PERFORMER)
                ? line.role().name()
                : line.instruments().stream()
                        .map(credit -> PlayedWords.print(credit, form))
                        .collect(Collectors.joining(", "));
        return played.isEmpty() ? name : name + ", " + played;
    }
}
