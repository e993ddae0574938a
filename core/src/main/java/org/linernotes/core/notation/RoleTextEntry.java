package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Role;

/**
 * One role of a {@link RoleText}: a name and what stands in brackets beside it.
 *
 * <ul>
 *   <li>The name is looked up in {@link Dialect#DISCOGS}; one that is not there may begin with a qualifier
 *       ({@code Executive-Producer}, {@code Co-producer}) or be one ({@code Guest}: a performer). Any other is the role that
 *       has only this name.
 *   <li>A detail that is a qualifier is one: {@code [Assistant]}, {@code [Additional]}. What is {@code [Uncredited]} has
 *       the attribute {@code uncredited}.
 *   <li>A detail that makes the name of an instrument together with the name means that one: {@code Bass [Electric]},
 *       {@code Organ [Hammond]}; beside {@code Performer} or {@code Instruments} the detail alone does.
 *   <li>What somebody arranged is the detail where that names instruments: {@code Arranged By [Horns & Strings]}.
 *   <li>Every other detail is how the instrument is credited, or of a role without one the task in words. Without a detail
 *       the instrument is credited under the name, where that is not the one that it bears first ({@code Contrabass}).
 * </ul>
 */
public final class RoleTextEntry {
    private final String printed;
    private final int column;
    private final String name;
    private final ImmutableList<String> details;
    private final RoleMeaning meaning;

    private RoleTextEntry(String printed, int column, String name, ImmutableList<String> details) {
        this.printed = printed;
        this.column = column;
        this.name = name;
        this.details = details;
        this.meaning = RoleMeaning.of(name, details);
    }

    /** Reads the part of a text between two indexes, which is not blank; brackets are known by their partners. */
    static RoleTextEntry read(String text, int from, int to, int[] partners) {
        StringBuilder name = new StringBuilder();
        ImmutableList.Builder<String> details = ImmutableList.builder();
        int i = from;
        while (i < to) {
            if (partners[i] > i) {
                details.add(text.substring(i + 1, partners[i]).strip());
                name.append(' ');
                i = partners[i];
            } else {
                name.append(text.charAt(i));
            }
            i++;
        }
        String printed = text.substring(from, to);
        String outside = CharMatcher.whitespace().trimAndCollapseFrom(name, ' ');
        return new RoleTextEntry(
                printed.strip(),
                1 + from + CharMatcher.whitespace().negate().indexIn(printed),
                outside.isEmpty() ? printed.strip() : outside,
                details.build());
    }

    /**
     * {@return the entries that say what a credit says, apart from who it is, when it was and how sure it is: one for each
     * instrument, or one} Brackets and commas that would end a name or a detail too early become parentheses and
     * semicolons.
     *
     * @param credit the credit
     */
    public static ImmutableList<RoleTextEntry> of(Credit credit) {
        return RoleTextWriter.entries(credit).stream()
                .map(text -> read(text, 0, text.length(), Brackets.partners(text)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what stands outside the brackets} */
    public String name() {
        return name;
    }

    /** {@return what stands in brackets, one of each pair} */
    public ImmutableList<String> details() {
        return details;
    }

    /** {@return the column of the text at which it begins, from 1} */
    public int column() {
        return column;
    }

    /** {@return whether the name is one that the list of credits has} */
    public boolean isUnderstood() {
        return role().key().isPresent();
    }

    /** {@return the role} */
    public Role role() {
        return meaning.role();
    }

    /** {@return what is played, or what is arranged} */
    public ImmutableList<InstrumentCredit> instruments() {
        return meaning.instruments();
    }

    /** {@return in what quality} */
    public ImmutableList<Qualifier> qualifiers() {
        return meaning.qualifiers();
    }

    /** {@return what else qualifies it: {@code uncredited}} */
    public ImmutableList<String> attributes() {
        return meaning.attributes();
    }

    /** {@return the task in words} */
    public Optional<String> task() {
        return meaning.task();
    }

    /**
     * {@return the credit of a player in this role}
     *
     * @param player who
     */
    public Credit credit(Player player) {
        return Credit.builder()
                .player(player)
                .role(role())
                .instruments(instruments())
                .qualifiers(qualifiers())
                .task(task())
                .attributes(attributes().stream()
                        .map(attribute ->
                                RelationshipAttribute.builder().name(attribute).build())
                        .toList())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleTextEntry that && printed.equals(that.printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    /** {@return the entry as it was, without blanks around it} */
    @Override
    public String toString() {
        return printed;
    }
}
