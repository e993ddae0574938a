package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Player;

/**
 * The roles of somebody in one line, as Discogs writes them: {@code Producer [Additional], Mixed By}.
 *
 * <pre>
 * text    = entry , { "," , entry }
 * entry   = name , { "[" , detail , "]" }
 * </pre>
 *
 * The name is one of Discogs' list of credits; a detail says more about it, or how it is printed on the release. Commas and
 * brackets inside brackets belong to the detail; a bracket without a partner belongs to the name. An entry without a
 * character but blanks says nothing and is left out. What a name and its details mean is said at {@link RoleTextEntry}.
 *
 * <p>The text is kept as it was, so that {@link #toString()} gives it back; two role texts are equal when their texts are.
 * A text has at most 1,000 characters.
 *
 * @see <a href="https://www.discogs.com/help/submission-guidelines-release-credits">Discogs, guidelines on credits</a>
 */
public final class RoleText {
    /** The role text that says nothing, as that of most main artists. */
    public static final RoleText NONE = new RoleText("", ImmutableList.of());

    private static final int LONGEST = 1_000;
    private static final String EXPECTED = "a credit of Discogs";

    private final String text;
    private final ImmutableList<RoleTextEntry> entries;

    private RoleText(String text, ImmutableList<RoleTextEntry> entries) {
        this.text = text;
        this.entries = entries;
    }

    /**
     * {@return the roles that a text says} A name that is not in the list of credits is told with its column, and its entry has
     * the role that only has that name; there is no value where the text is too long.
     *
     * @param text any text
     */
    public static Outcome<RoleText> read(String text) {
        NotUnderstood unclear = new NotUnderstood(text);
        if (text.length() > LONGEST) {
            unclear.add(NotUnderstood.shown(text), EXPECTED, 1);
            return Outcome.none(unclear.notices());
        }
        RoleText read = split(text);
        for (RoleTextEntry entry : read.entries) {
            if (!entry.isUnderstood()) {
                unclear.add(entry.name(), EXPECTED, entry.column());
            }
        }
        return Outcome.of(read, unclear.notices());
    }

    /**
     * {@return the roles that a text says, names that nobody knows among them}
     *
     * @param text a text that says something
     * @throws InvalidTextException if the text is blank or longer than 1,000 characters
     */
    public static RoleText parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "role text", text, "expected at least one role, and at most 1,000 characters"));
    }

    /**
     * {@return the roles that a text says, or empty where {@link #parse} would refuse it}
     *
     * @param text any text
     */
    public static Optional<RoleText> tryParse(String text) {
        return Optional.of(text)
                .filter(some -> some.length() <= LONGEST)
                .map(RoleText::split)
                .filter(read -> !read.entries.isEmpty());
    }

    /**
     * {@return the text of some entries, as Discogs writes it}
     *
     * @param entries the entries
     * @throws InvalidTextException if the text is longer than 1,000 characters
     */
    public static RoleText of(List<RoleTextEntry> entries) {
        return entries.isEmpty()
                ? NONE
                : parse(entries.stream().map(RoleTextEntry::toString).collect(Collectors.joining(", ")));
    }

    /**
     * {@return the text of what one player is credited for; who it is, when it was done and how sure it is, it does not say}
     *
     * @param credits the credits
     * @throws InvalidTextException if the text is longer than 1,000 characters
     */
    public static RoleText ofCredits(List<Credit> credits) {
        return of(credits.stream()
                .flatMap(credit -> RoleTextEntry.of(credit).stream())
                .toList());
    }

    /** {@return the entries, in order} */
    public ImmutableList<RoleTextEntry> entries() {
        return entries;
    }

    /**
     * {@return the credits that the entries say, one of each}
     *
     * @param player whose role text it is
     */
    public ImmutableList<Credit> credits(Player player) {
        return entries.stream().map(entry -> entry.credit(player)).collect(ImmutableList.toImmutableList());
    }

    /** Cuts at the commas that stand outside brackets; only brackets that have a partner count. */
    private static RoleText split(String text) {
        int[] partners = Brackets.partners(text);
        ImmutableList.Builder<RoleTextEntry> entries = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',') {
                if (!text.substring(start, i).isBlank()) {
                    entries.add(RoleTextEntry.read(text, start, i, partners));
                }
                start = i + 1;
            } else if (partners[i] > i) {
                i = partners[i];
            }
        }
        return new RoleText(text, entries.build());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text, as it was} */
    @Override
    public String toString() {
        return text;
    }
}
