package org.linernotes.csv;

import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TextEncoding;

/** Forms of tables in tests. */
final class TableForms {
    /** Commas, and line feeds alone. */
    static final TableForm LINES = new TableForm(',', TextEncoding.UTF_8, false, false, false, 1);

    private TableForms() {}
}
