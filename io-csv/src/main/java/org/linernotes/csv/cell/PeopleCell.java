package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linernotes.core.notation.DisambiguatedName;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * People of one role, or on one instrument: {@code Ubaldo De Lío (guitar), Enrique Francini}. A bracket behind a name says an
 * instrument or a role other than that of the column; so do words before a name. When somebody lived, {@code (1875-1937)}, is not of the
 * name. {@linkplain Societies Societies} behind writers and
 * publishers are not of their names. Writers of whom the cell says that there are none, since
 * the work is traditional, are the artist whom MusicBrainz has for that.
 */
final class PeopleCell implements Cell<PersonnelLine> {
    /** Who does these things has rights that societies collect for. */
    private static final ImmutableSet<Role.Category> OF_RIGHTS =
            Sets.immutableEnumSet(Role.Category.WRITING, Role.Category.ARRANGEMENT, Role.Category.RIGHTS);

    /** When somebody lived, as it stands behind names of composers; a year alone may be anything else. */
    private static final Pattern LIFE = Pattern.compile(
            "\\((?:(?:c\\.|ca\\.)?\\s*\\d{4}\\s*[-–—]\\s*(?:(?:c\\.|ca\\.)?\\s*\\d{4})?|(?:\\*|b\\.|born|geb\\.|née?|nacido|nacida)\\s*\\d{4})\\)");

    @Override
    public Outcome<ImmutableList<PersonnelLine>> read(String text, CellForm form, Names names) {
        if (form.nobody().contains(text)) {
            return Outcome.of(ImmutableList.of());
        }
        Notices.Builder notices = Notices.builder();
        ImmutableList.Builder<PersonnelLine> lines = ImmutableList.builder();
        for (RoleWords.Part part : RoleWords.cut(text, form)) {
            for (NameList.Entry name : names(part, form)) {
                NameList.Entry entry =
                        new NameList.Entry(name.text(), part.entry().offset() + name.offset());
                person(entry, part.contribution(), form, names, notices).ifPresent(lines::add);
            }
        }
        return Outcome.of(lines.build(), notices.build());
    }

    private static ImmutableList<NameList.Entry> names(RoleWords.Part part, CellForm form) {
        ImmutableList<NameList.Entry> names = NameList.ofPeople(part.entry().text(), form);
        return OF_RIGHTS.contains(part.contribution().role().category())
                ? names.stream()
                        .flatMap(name -> Societies.withoutThem(name).stream())
                        .collect(ImmutableList.toImmutableList())
                : names;
    }

    private static Optional<PersonnelLine> person(
            NameList.Entry entry, Contribution usual, CellForm form, Names names, Notices.Builder notices) {
        String text = withoutLife(entry.text());
        String name = withoutBracket(text);
        Contribution contribution = usual;
        if (numbered(text, form, names).isPresent()) {
            name = text;
        } else if (name.length() < text.length()) {
            String bracket = text.substring(name.length() + 2, text.length() - 1);
            Optional<Contribution> other = form.find(bracket);
            if (other.isPresent()) {
                contribution = other.get();
            } else {
                name = text;
                notices.add(Flaws.notUnderstood(
                        bracket, "an instrument or a role", entry.offset() + text.lastIndexOf('(') + 1));
            }
        }
        name = withoutLife(name);
        if (contribution.role().category() == Role.Category.WRITING && NameRemarks.isTraditional(name)) {
            return Optional.of(line(Player.of(names.artist(Names.TRADITIONAL)), contribution, form)
                    .withCreditedAs(Optional.of(name).filter(printed -> !printed.equals(Names.TRADITIONAL))));
        }
        return named(name, contribution, entry.offset(), form, names, notices);
    }

    /** {@return somebody who does something; nobody where the text names none} What there is to tell of the name is told. */
    static Optional<PersonnelLine> named(
            String name, Contribution contribution, int offset, CellForm form, Names names, Notices.Builder notices) {
        boolean unidentified = isUnidentified(name, form);
        if (!NameRemarks.isUnknown(name)) {
            names.remarks()
                    .tell(
                            numbered(name, form, names)
                                    .map(DisambiguatedName::name)
                                    .orElse(name),
                            offset,
                            notices);
        }
        return NameRemarks.isNobody(name) && !unidentified
                ? Optional.empty()
                : Optional.of(line(player(name, form, names), contribution, form)
                        .withCreditedAs(creditedAs(name, names))
                        .withNote(unidentified ? Optional.of(name) : Optional.empty()));
    }

    /** A name by which an artist is credited that has another one, by the id that the sheet states for both. */
    private static Optional<String> creditedAs(String name, Names names) {
        return Optional.of(name)
                .filter(names::isStated)
                .filter(other -> !names.nameOf(names.artist(other)).equals(other));
    }

    private static Player player(String name, CellForm form, Names names) {
        if (isUnidentified(name, form)) {
            return Player.unidentified(1);
        }
        return form.ensembles().contains(name)
                ? Player.ensemble(name)
                : Player.of(numbered(name, form, names).map(names::artist).orElseGet(() -> names.artist(name)));
    }

    /** A number behind a name may be one of players; in a sheet of Discogs it tells artists apart. */
    private static Optional<DisambiguatedName> numbered(String name, CellForm form, Names names) {
        return form.dialect() == Dialect.DISCOGS ? NumberedNames.of(name, names) : Optional.empty();
    }

    private static boolean isUnidentified(String name, CellForm form) {
        return NameRemarks.isUnknown(name) || form.unidentified().stream().anyMatch(name::startsWith);
    }

    /** {@return a text without when somebody lived, which stands behind it} */
    static String withoutLife(String text) {
        int bracket = text.lastIndexOf('(');
        return bracket > 0 && LIFE.matcher(text.substring(bracket)).matches()
                ? text.substring(0, bracket).stripTrailing()
                : text;
    }

    /** {@return a text without a bracket behind it} */
    static String withoutBracket(String text) {
        int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        return bracket > 0 ? text.substring(0, bracket) : text;
    }

    /** Who does something else than the column says does it in no quality of the column. */
    private static PersonnelLine line(Player player, Contribution contribution, CellForm form) {
        PersonnelLine line = PersonnelLine.of(
                        player, contribution.instrument().stream().toArray(Instrument[]::new))
                .withRole(contribution.role());
        return contribution.equals(PeopleForm.ofColumn(form))
                ? line.withQualifiers(form.qualified().own())
                : line;
    }

    @Override
    public String print(ImmutableList<PersonnelLine> lines, CellForm form, Names names) {
        return lines.stream()
                .map(line -> PeopleForm.name(line, names))
                .collect(Collectors.joining(between(form.separators())));
    }

    /** What is printed between two values: a mark with a blank behind it, or words as they are. */
    static String between(ImmutableList<String> separators) {
        String first = separators.get(0);
        return first.endsWith(" ") ? first : first + " ";
    }
}
