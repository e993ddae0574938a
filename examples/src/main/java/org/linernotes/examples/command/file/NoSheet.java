package org.linernotes.examples.command.file;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;

/**
 * Why a file is clearly no sheet, although any text can be taken for one: it is of another format, is no text, or is prose. Where
 * one header is known, or the doubt is small, it is a sheet.
 */
final class NoSheet {
    private static final Pattern MARKUP = Pattern.compile("\\s*+<[?!/\\p{L}]");

    /** What workbooks of spreadsheets begin with that are no archives. */
    private static final ImmutableList<Integer> OLD_WORKBOOK = ImmutableList.of(0xD0, 0xCF, 0x11, 0xE0);

    private static final CharMatcher CONTROL =
            CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\r\f")).or(CharMatcher.is('\uFFFD'));

    /** One of so many signs may be a control character, as in cells of fixed width that are filled up with them. */
    private static final int SIGNS_FOR_A_CONTROL = 20;

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** How many words a header has at most. */
    private static final int HEADER_WORDS = 8;

    /** How many words a sentence has at least. */
    private static final int SENTENCE_WORDS = 5;

    /** How many words most lines of prose have at least. */
    private static final int PROSE_WORDS = 7;

    /** One of so many rows may have more cells than there are headers. */
    private static final int ROWS_FOR_A_LONG_ONE = 10;

    private NoSheet() {}

    /**
     * {@return why it is none; empty where it may be one}
     *
     * @param head its first bytes
     * @param guess what they tell of its format
     * @param columns what its headers suggest
     */
    static Optional<String> problem(byte[] head, FormatGuess guess, CsvMapping columns) {
        if (guess.format().equals(Optional.of(Format.CSV))) {
            return Optional.empty();
        }
        if (guess.format().isPresent()) {
            return Optional.of("it is of the format " + guess.format().get());
        }
        if (guess.shape() != FormatGuess.Shape.UNCLEAR) {
            return Optional.of(guess.problem());
        }
        if (isOldWorkbook(head)) {
            return Optional.of("it is a workbook, which is to be saved as CSV first");
        }
        TableForm form = columns.form().orElseThrow();
        String text = new String(head, form.encoding().charset());
        if (FormatGuess.LIST.matcher(text).lookingAt()) {
            return Optional.of("it is JSON");
        }
        if (MARKUP.matcher(text).lookingAt()) {
            return Optional.of("it is XML or HTML");
        }
        if (CONTROL.countIn(text) > text.length() / SIGNS_FOR_A_CONTROL) {
            return Optional.of("it is not text");
        }
        boolean known =
                columns.columns().stream().anyMatch(column -> column.target().isPresent());
        return known || !isProse(rows(head, form)) ? Optional.empty() : Optional.of("it is text in sentences");
    }

    private static boolean isOldWorkbook(byte[] head) {
        for (int i = 0; i < OLD_WORKBOOK.size(); i++) {
            if (i == head.length || Byte.toUnsignedInt(head[i]) != OLD_WORKBOOK.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the rows from that of the headers on} */
    private static ImmutableList<TableRow> rows(byte[] head, TableForm form) {
        ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
        try (TableReader table = TableReader.of(new ByteArrayInputStream(head), form)) {
            table.forEachRemaining(read -> read.value()
                    .filter(row -> row.number() >= form.headerRow() && !row.isBlank())
                    .ifPresent(rows::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
        return rows.build();
    }

    /**
     * Whether rows are lines of prose. Its commas divide some of them into more cells than the first; or there is but one cell in
     * each, and it has a sentence, or a good part of one.
     */
    private static boolean isProse(ImmutableList<TableRow> rows) {
        int columns = rows.get(0).cells().size();
        if (rows.get(0).cells().stream().anyMatch(NoSheet::isSentence)) {
            return true;
        }
        long longer = rows.stream().filter(row -> row.cells().size() > columns).count();
        long sentences = rows.stream()
                .filter(row -> words(String.join(" ", row.cells())) >= PROSE_WORDS)
                .count();
        return columns == 1 ? sentences * 2 > rows.size() : longer * ROWS_FOR_A_LONG_ONE > rows.size();
    }

    /** Whether a header is none, but a sentence or its end. */
    private static boolean isSentence(String header) {
        int words = words(header);
        return words > HEADER_WORDS || (words >= SENTENCE_WORDS && header.endsWith("."));
    }

    private static int words(String text) {
        return Iterables.size(WORDS.split(text));
    }
}
