package org.linernotes.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.csv.cell.Carriers;

/** "Disco" and "Disc" are the number of a carrier, or that of a record, as its cells have it. */
final class CarrierCells {
    private static final Target CARRIER = Target.parse("medium.position");
    private static final Target CATALOG_NUMBER = Target.parse("release.catalogNumber");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\d{3,9}");

    /** Boxes have fewer carriers, and records higher numbers. */
    private static final int MOST_CARRIERS = 250;

    private CarrierCells() {}

    /** {@return a column whose header suggests carriers, and whose cells have none: it has numbers of records, or is only kept} */
    static Optional<MappedColumn> settled(GuessedColumn carrier) {
        MappedColumn column = carrier.column();
        if (!carrier.is(CARRIER) || column.isAbove() || !carrier.isMostly(CarrierCells::isNoCarrier)) {
            return Optional.empty();
        }
        boolean isOfRecords = HeadersByCells.RECORD.isOf(column) && !carrier.isBeside(CATALOG_NUMBER::equals);
        return Optional.of(isOfRecords ? carrier.as(CATALOG_NUMBER) : column.untaken());
    }

    /** {@return whether a column would have numbers of carriers by its header, and has none by its cells} */
    static boolean areOfRecords(HeaderTable.Meaning meaning, MappedColumn column) {
        return CARRIER.equals(meaning.targets().get(RowKind.TRACK))
                && !column.target().equals(Optional.of(CARRIER));
    }

    private static boolean isNoCarrier(String cell) {
        if (Carriers.tryParse(cell).isPresent()) {
            return false;
        }
        Matcher number = LEADING_NUMBER.matcher(cell);
        return TitleCells.hasWords(cell) || (number.lookingAt() && Integer.parseInt(number.group()) > MOST_CARRIERS);
    }
}
