/** Label copy in spreadsheets (CSV), read into the model of Liner Notes and written from it. */
module org.linernotes.csv {
    requires transitive org.linernotes.core;
    requires org.linernotes.json;
    requires de.siegmar.fastcsv;
    requires jdk.charsets; // has Mac Roman
    requires tools.jackson.core;

    exports org.linernotes.csv;
    exports org.linernotes.csv.table;
}
