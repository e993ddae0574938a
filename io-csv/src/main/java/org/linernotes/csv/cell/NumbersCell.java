package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Instrument;

/** How many play what: {@code Piano, Bass, 2 Bandoneons}. A line is so many unidentified players. */
final class NumbersCell implements Cell<PersonnelLine> {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int MOST_DIGITS = 4;

    @Override
    public Outcome<ImmutableList<PersonnelLine>> read(String text, CellForm form, Names names) {
        ImmutableList.Builder<PersonnelLine> lines = ImmutableList.builder();
        Notices.Builder notices = Notices.builder();
        for (NameList.Entry entry : NameList.of(text, form.separators())) {
            line(entry.text(), form)
                    .ifPresentOrElse(
                            lines::add,
                            () -> notices.add(
                                    Flaws.notUnderstood(entry.text(), "a number of players", entry.offset())));
        }
        return Outcome.of(lines.build(), notices.build());
    }

    private static Optional<PersonnelLine> line(String entry, CellForm form) {
        String word = DIGIT.trimLeadingFrom(entry).strip();
        String digits =
                entry.substring(0, entry.length() - DIGIT.trimLeadingFrom(entry).length());
        Optional<Integer> number = digits.isEmpty()
                ? Optional.of(1)
                : Optional.of(digits)
                        .filter(text -> text.length() <= MOST_DIGITS)
                        .map(Ints::tryParse)
                        .filter(some -> some > 0);
        return number.flatMap(some -> form.dialect().find(word).map(playing -> line(some, playing)));
    }

    private static PersonnelLine line(int number, Contribution playing) {
        return PersonnelLine.of(
                        Player.unidentified(number),
                        playing.instrument().stream().toArray(Instrument[]::new))
                .withRole(playing.role());
    }

    @Override
    public String print(ImmutableList<PersonnelLine> lines, CellForm form, Names names) {
        return lines.stream()
                .map(NumbersCell::print)
                .collect(Collectors.joining(PeopleCell.between(form.separators())));
    }

    private static String print(PersonnelLine line) {
        int number = line.player().count().orElse(1);
        String played = line.instruments().stream()
                .map(credit -> credit.instrument().name())
                .findFirst()
                .orElseGet(() -> line.role().name());
        return number == 1 ? played : number + " " + played;
    }
}
