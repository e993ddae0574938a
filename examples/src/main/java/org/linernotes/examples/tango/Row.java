package org.linernotes.examples.tango;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.linernotes.examples.archive.Findings;

/**
 * A row of a file: a take.
 *
 * @param file the name of the file
 * @param number the number of the row, where the headings are row 1
 * @param cells the cells that say something, by their headings
 */
record Row(String file, long number, ImmutableMap<String, String> cells) {
    private static final long LARGEST = 16L << 20;
    private static final int LONGEST_CELL = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /**
     * {@return the rows of a file}
     *
     * @param file the file
     * @param findings takes down rows that have more cells than there are headings
     * @throws IOException if it cannot be read, is no CSV with a heading for each column, or is too large: 16 MiB,
     *     or a cell of 1,000 characters
     */
    static ImmutableList<Row> read(Path file, Findings findings) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " has more than " + LARGEST + " bytes");
        }
        String text = Files.readString(file);
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        try (CSVParser parser = CSVParser.parse(bare, FORMAT)) {
            ImmutableList.Builder<Row> rows = ImmutableList.builder();
            for (CSVRecord cells : parser) {
                rows.add(of(cells, parser.getHeaderNames(), file.getFileName().toString(), findings));
            }
            return rows.build();
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IOException(file + " is no table with headings", e);
        }
    }

    /** Cells without a heading are called by the number of their column. */
    private static Row of(CSVRecord record, List<String> headings, String file, Findings findings) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        for (int i = 0; i < record.size(); i++) {
            checkArgument(record.get(i).length() <= LONGEST_CELL, "a cell has more than %s characters", LONGEST_CELL);
            if (!record.get(i).isBlank()) {
                cells.put(i < headings.size() ? headings.get(i) : "column " + (i + 1), record.get(i));
            }
        }
        Row row = new Row(file, record.getRecordNumber() + 1, cells.buildOrThrow());
        if (record.size() > headings.size()) {
            row.here(findings).notUnderstood(String.join(",", record.values()), "a row with a heading for each cell");
        }
        return row;
    }

    /** {@return the text of a cell, if it says something} */
    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column.heading()));
    }

    /** {@return the entries of a cell, which commas separate} */
    List<String> list(Column column) {
        return cell(column).map(LIST::splitToList).orElse(List.of());
    }

    /** {@return findings about this row} */
    Findings here(Findings findings) {
        return findings.in(file).of("row " + number);
    }

    /** {@return findings about a cell of this row} */
    Findings here(Findings findings, Column column) {
        return here(findings).at("/" + column.heading());
    }
}
