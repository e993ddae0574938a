package org.linernotes.csv.table;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out the form of a table by its first bytes. */
final class FormGuess {
    private static final String SEPARATOR_LINE = "sep=";
    private static final ImmutableList<Character> SEPARATORS = ImmutableList.of(',', ';', '\t', '|');
    private static final int ROWS = 20;

    private final byte[] head;
    private final TextEncoding encoding;
    private final boolean marked;

    /** Some rows, cut at one separator. */
    private record Rows(char separator, ImmutableList<TableRow> rows) {
        /** How many cells the rows have that are as long as the most of them; none where there is no separator. */
        long weight() {
            Map<Integer, Integer> alike = new HashMap<>();
            rows.stream()
                    .filter(row -> !row.isBlank())
                    .forEach(row -> alike.merge(row.cells().size(), 1, Integer::sum));
            return alike.entrySet().stream()
                    .filter(length -> length.getKey() > 1)
                    .mapToLong(length -> (long) length.getKey() * length.getValue())
                    .max()
                    .orElse(0);
        }
    }

    FormGuess(byte[] head) {
        this.head = head;
        Optional<TextEncoding> byMark = Arrays.stream(TextEncoding.values())
                .filter(known -> known.marks(head))
                .findFirst();
        this.marked = byMark.isPresent();
        this.encoding = byMark.orElseGet(() -> EncodingGuess.of(head));
    }

    TableForm form() {
        String firstLine = firstLine();
        Optional<Character> stated = stated(firstLine);
        char separator = stated.orElseGet(this::byRows);
        TableForm form = new TableForm(separator, encoding, marked, stated.isPresent(), returns(), 1);
        return form.withHeaderRow(headerRow(rows(form).rows()));
    }

    private String firstLine() {
        int begin = marked ? encoding.mark().length : 0;
        int length = Math.min(head.length - begin, (SEPARATOR_LINE.length() + 2) * encoding.unit());
        String start = TableText.of(head, begin, length, encoding).text();
        return start.lines().findFirst().orElse("");
    }

    private static Optional<Character> stated(String firstLine) {
        boolean states = firstLine.length() == SEPARATOR_LINE.length() + 1
                && firstLine.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                && TableForm.isSeparator(firstLine.charAt(SEPARATOR_LINE.length()));
        return states ? Optional.of(firstLine.charAt(SEPARATOR_LINE.length())) : Optional.empty();
    }

    private char byRows() {
        return SEPARATORS.stream()
                .map(separator -> rows(new TableForm(separator, encoding, marked, false, false, 1)))
                .max(Comparator.comparingLong(Rows::weight)
                        .thenComparingInt(rows -> -SEPARATORS.indexOf(rows.separator())))
                .filter(rows -> rows.weight() > 0)
                .map(Rows::separator)
                .orElse(TableForm.STANDARD.separator());
    }

    private Rows rows(TableForm form) {
        try (TableReader reader = TableReader.of(new ByteArrayInputStream(head), form)) {
            ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
            for (int i = 0; i < ROWS && reader.hasNext(); i++) {
                reader.next().value().ifPresent(rows::add);
            }
            return new Rows(form.separator(), rows.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
    }

    private static int headerRow(ImmutableList<TableRow> rows) {
        long fullest = rows.stream().mapToLong(FormGuess::filled).max().orElse(0);
        return rows.stream()
                .filter(row -> filled(row) * 2 >= fullest && !row.isBlank())
                .findFirst()
                .map(TableRow::number)
                .orElse(1);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !CellText.isBlank(cell)).count();
    }

    private boolean returns() {
        String text = new String(head, encoding.charset());
        int feed = text.indexOf('\n');
        return feed < 0 || (feed > 0 && text.charAt(feed - 1) == '\r');
    }
}
