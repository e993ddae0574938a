package org.linernotes.examples.tango;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the archive. */
enum Column {
    BANDLEADER("Bandleader"),
    ORCHESTRA("Orchestra"),
    DATE("Date"),
    TITLE("Title"),
    ALT_TITLE("AltTitle"),
    GENRE("Genre"),
    SINGER("Singer"),
    LABEL("Label"),
    MASTER("Master"),
    COMPOSER("Composer"),
    AUTHOR("Author"),
    ARRANGER("Arranger"),
    GROUPING("Grouping"),
    PIANIST("Pianist"),
    BASSIST("Bassist"),
    BANDONEONS("Bandoneons"),
    STRINGS("Strings"),
    LINEUP("Lineup");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    /** {@return the heading of the column} */
    String heading() {
        return heading;
    }

    /** {@return the column with a heading, if it is known} */
    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst();
    }
}
