package org.linernotes.core.discography;

import java.util.function.Supplier;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.testing.Heap;

/** Prints what the catalogue of a label ({@link LabelCatalog}) takes of the heap, and what each of its indexes. */
final class DiscographyHeap {
    private DiscographyHeap() {}

    /**
     * Measures and prints.
     *
     * @param sizes how many entities; none: 100,000 and 1,000,000
     */
    public static void main(String[] sizes) {
        LabelCatalog.of(1_000); // what classes and their tables take is no part of a catalogue
        for (String size : sizes.length == 0 ? new String[] {"100000", "1000000"} : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) {
        Holder holder = new Holder();
        long bytes = Heap.bytesOf(() -> holder.catalog = LabelCatalog.of(size).catalog());
        Catalog catalog = holder.catalog;
        print("the catalogue, with its takes by their ids", catalog.size(), bytes);
        print("of that its own array, and takes by their ids", catalog, () -> LabelCatalog.build(catalog.entities()));
        print("sessions and releases by date", catalog, () -> catalog.index(Chronology.class, Chronology::of));
        print("issues", catalog, () -> IssueIndex.of(catalog));
        print(
                "what is issued at all",
                catalog,
                () -> IssueIndex.of(catalog).recordingsWithoutIssue().count());
        print("appearances", catalog, () -> Appearances.of(catalog));
        print("who plays", catalog, () -> Discography.of(catalog));
    }

    private static void print(String what, Catalog catalog, Supplier<?> maker) {
        print(what, catalog.size(), Heap.bytesOf(maker));
    }

    private static void print(String what, int entities, long bytes) {
        System.out.printf(
                "%-45s %,10d entities %,13d bytes %6.1f bytes an entity%n",
                what, entities, bytes, (double) bytes / entities);
    }

    /** Keeps the catalogue while its indexes are measured. */
    private static final class Holder {
        private Catalog catalog;
    }
}
