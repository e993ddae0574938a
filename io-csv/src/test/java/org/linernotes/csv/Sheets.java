package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;
import org.linernotes.csv.table.TableWriter;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;

/** Sheets for tests. */
final class Sheets {
    private Sheets() {}

    /** {@return a fixture that lies beside the tests} */
    static byte[] fixture(String name) {
        try {
            return Objects.requireNonNull(Sheets.class.getResourceAsStream(name), name)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    static CsvMapping guess(byte[] sheet) {
        return CsvMapping.guess(sheet, "sheet.csv").orThrow();
    }

    static Outcome<Catalog> read(byte[] sheet, CsvMapping mapping) {
        try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", mapping)) {
            return reader.readCatalog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet that was written, with what it does not say. */
    static final class Written {
        private final byte[] bytes;
        private final Notices losses;

        private Written(byte[] bytes, Notices losses) {
            this.bytes = bytes;
            this.losses = losses;
        }

        byte[] bytes() {
            return bytes;
        }

        Notices losses() {
            return losses;
        }
    }

    static Written write(Catalog catalog, CsvMapping mapping) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Notices losses = CsvWriter.of(mapping).write(catalog, out);
            return new Written(out.toByteArray(), losses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the cells of all rows, without blank ones at the end of a row and without blank rows} */
    static ImmutableList<ImmutableList<String>> cells(byte[] sheet, TableForm form) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        TableReader reader = TableReader.of(new ByteArrayInputStream(sheet), form);
        while (reader.hasNext()) {
            TableRow row = reader.next().orThrow();
            if (row.number() >= form.headerRow() && !row.isBlank()) {
                rows.add(withoutBlankEnd(row.cells()));
            }
        }
        return rows.build();
    }

    private static ImmutableList<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return ImmutableList.copyOf(cells.subList(0, end));
    }

    /** {@return where two tables differ: row, column and both texts} */
    static List<String> differences(List<ImmutableList<String>> was, List<ImmutableList<String>> is) {
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < Math.max(was.size(), is.size()); row++) {
            List<String> before = row < was.size() ? was.get(row) : List.of();
            List<String> after = row < is.size() ? is.get(row) : List.of();
            for (int column = 0; column < Math.max(before.size(), after.size()); column++) {
                String cell = column < before.size() ? before.get(column) : "";
                String now = column < after.size() ? after.get(column) : "";
                if (!cell.equals(now)) {
                    differences.add("row " + (row + 1) + ", column " + (column + 1) + ": " + cell + " → " + now);
                }
            }
        }
        return differences;
    }

    static byte[] table(List<? extends List<String>> rows, TableForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(out, form)) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@return a catalogue of which all that it does not only mention is changed} */
    static Catalog edited(Catalog catalog, UnaryOperator<Entity> change) {
        return catalog.with(catalog.entities().stream()
                        .filter(entity -> !catalog.isMention(entity.id()))
                        .map(change)
                        .toArray(Entity[]::new))
                .orThrow();
    }

    /** {@return the catalogue of a sheet, which comes back from it byte for byte, with no loss} */
    static Catalog comesBack(byte[] sheet, CsvMapping mapping) {
        Catalog catalog = read(sheet, mapping).orThrow();
        Written written = write(throughJson(catalog), mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
        assertThat(written.losses().list()).isEmpty();
        return catalog;
    }

    /** {@return the catalogue after it was a document} */
    static Catalog throughJson(Catalog catalog) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CatalogWriter.create().write(catalog, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CatalogReader.create().read(out.toByteArray(), "catalogue").orThrow();
    }
}
