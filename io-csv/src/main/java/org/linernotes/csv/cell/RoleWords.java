package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Role;

/**
 * Cuts a cell of people at words behind which they have another role: those of its mapping and, where it names writers, those that the
 * field has for it, {@code Trad. arr. Ann Lee}, {@code Bach (arr. Lee)}. They are the resource {@code role-words.tsv}. A word holds up
 * to the next separator, or for all of its brackets; a comma is none, unless the mapping says so. What is joined to a word by "and"
 * ("composed and arranged by") is not cut.
 */
final class RoleWords {
    private static final ImmutableMap<String, Role> USUAL = ResourceTable.words(
            "role-words.tsv",
            RoleWords.class.getResourceAsStream("role-words.tsv"),
            "role",
            "words",
            row -> Role.parse(row.cell("role")));

    /** What stands between a word and a name. */
    private static final CharMatcher MARKS = CharMatcher.anyOf(" ,/:–-");

    private static final CharMatcher NAME = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final ImmutableList<String> JOINS = ImmutableList.of(" and", " &", " et", " und", " y");

    /** How far before a word that is looked for. */
    private static final int LONGEST_JOIN = 6;

    private final String text;
    private final int offset;
    private final Contribution column;
    private final CellForm form;
    private final ImmutableList.Builder<Part> parts = ImmutableList.builder();

    /** The part that is read: where it begins, whose it is, and whether it stands in brackets of its own. */
    private int start;

    private Contribution whose;
    private boolean bracketed;

    /**
     * Some people of a cell.
     *
     * @param entry their names
     * @param contribution what they do
     */
    record Part(NameList.Entry entry, Contribution contribution) {}

    private RoleWords(NameList.Entry entry, CellForm form) {
        this.text = entry.text();
        this.offset = entry.offset();
        this.form = form;
        this.column = PeopleForm.ofColumn(form);
        this.whose = column;
    }

    /** {@return the parts of a cell, each without blanks and marks around it} */
    static ImmutableList<Part> cut(String cell, CellForm form) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (NameList.Entry entry : NameList.of(cell, NameList.separators(form))) {
            parts.addAll(new RoleWords(entry, form).cut());
        }
        return parts.build();
    }

    private List<Part> cut() {
        int closing = text.lastIndexOf(')');
        int depth = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean opens = depth == 1 && !bracketed && text.charAt(at - 1) == '(' && at < closing;
            Optional<Map.Entry<String, Role>> word =
                    opens || depth == (bracketed ? 1 : 0) ? wordAt(at) : Optional.empty();
            if (word.isPresent()) {
                end(opens ? at - 1 : at);
                at += word.get().getKey().length();
                begin(at, Contribution.of(word.get().getValue()), bracketed || opens);
                continue;
            }
            if (c == ')' && bracketed && depth == 1) {
                end(at);
                begin(at + 1, column, false);
            }
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            at++;
        }
        end(text.length());
        return parts.build();
    }

    private void begin(int newStart, Contribution contribution, boolean inBrackets) {
        start = newStart;
        whose = contribution;
        bracketed = inBrackets;
    }

    /** Takes the part that ends at an index. One that nothing was cut off stays as it is. */
    private void end(int end) {
        String part = text.substring(start, end);
        boolean whole = start == 0 && end == text.length();
        String name = whole ? part : MARKS.trimFrom(part);
        if (!name.isEmpty()) {
            parts.add(new Part(new NameList.Entry(name, offset + start + part.indexOf(name)), whose));
        }
    }

    /** {@return the longest word at an index, if one begins there} */
    private Optional<Map.Entry<String, Role>> wordAt(int at) {
        for (Map.Entry<String, Role> own : form.words().entrySet()) {
            int end = at + own.getKey().length();
            boolean apart = (at == 0 || text.charAt(at - 1) == ' ') && end < text.length() && text.charAt(end) == ' ';
            if (apart && text.startsWith(own.getKey(), at)) {
                return Optional.of(own);
            }
        }
        return column.role().category() == Role.Category.WRITING ? usualAt(text, at) : Optional.empty();
    }

    private static Optional<Map.Entry<String, Role>> usualAt(String text, int at) {
        if (at > 0 && NAME.matches(text.charAt(at - 1))) {
            return Optional.empty();
        }
        Map.@Nullable Entry<String, Role> longest = null;
        for (Map.Entry<String, Role> usual : USUAL.entrySet()) {
            String word = usual.getKey();
            int end = at + word.length();
            boolean apart = end < text.length() && (word.endsWith(".") || " :".indexOf(text.charAt(end)) >= 0);
            if (apart
                    && text.regionMatches(isMarked(word) || text.charAt(end) == ':', at, word, 0, word.length())
                    && (longest == null || word.length() > longest.getKey().length())) {
                longest = usual;
            }
        }
        return Optional.ofNullable(longest)
                .filter(word -> isNamed(text, at + word.getKey().length()) && !isJoined(text, at));
    }

    /** Whether a word is one whatever its case; "Arr" alone may be a name. */
    private static boolean isMarked(String word) {
        return word.indexOf('.') >= 0 || word.indexOf(' ') >= 0;
    }

    /** Whether a name follows; in "Ann Lee (arr.)" the word is about the name before. */
    private static boolean isNamed(String text, int from) {
        int name = MARKS.negate().indexIn(text, from);
        return name >= 0 && text.charAt(name) != ')';
    }

    private static boolean isJoined(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_JOIN), at).stripTrailing();
        return JOINS.stream().anyMatch(before::endsWith);
    }
}
