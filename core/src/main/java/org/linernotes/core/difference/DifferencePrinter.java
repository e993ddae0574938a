package org.linernotes.core.difference;

import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.ValueText;

/**
 * Prints what differs between two catalogues for people. Each entity begins a line, what differs in it stands indented below
 * it, in the order of its properties:
 *
 * <pre>
 * + artist:barney-wilen  Barney Wilen
 * ~ release:fontana-660-213  Ascenseur pour l'échafaud
 *   ~ title: “Ascenseur” → “Ascenseur pour l'échafaud”
 *   media 1 (10-inch vinyl)
 *     tracks 2 (A2 L'Assassinat de Carala)
 *       + length: 2:10
 *     &gt; tracks 5 → 4 (A4 Julien dans l'ascenseur)
 * </pre>
 *
 * <p>What was added is marked by {@code +}, what was removed by {@code -}, what was changed by {@code ~} and what was moved by
 * {@code >}. Positions in lists count from 1; of what was removed it is the old one, otherwise the new one. Names of what ids
 * stand for come from the catalogues. Long values are cut: this is no format to be read by programs.
 */
public final class DifferencePrinter {
    private final CatalogDifference difference;
    private final ValueText values;

    private DifferencePrinter(CatalogDifference difference) {
        this.difference = difference;
        this.values = new ValueText(this::find);
    }

    /**
     * {@return a printer}
     *
     * @param difference what it prints
     */
    public static DifferencePrinter of(CatalogDifference difference) {
        return new DifferencePrinter(difference);
    }

    private Optional<Entity> find(EntityId id) {
        Catalog after = difference.after();
        return after.get(id).or(() -> difference.before().get(id));
    }

    /** {@return how much differs, on one line} */
    public String summary() {
        if (difference.isEmpty()) {
            return "nothing differs";
        }
        int differing = difference.entities().size();
        String entities = String.format(
                Locale.ROOT,
                "%,d %s: %,d added, %,d removed, %,d changed",
                differing,
                differing == 1 ? "entity differs" : "entities differ",
                difference.count(ChangeKind.ADDED),
                difference.count(ChangeKind.REMOVED),
                difference.count(ChangeKind.CHANGED));
        return entities + (difference.changes().isEmpty() ? "" : "; what the catalogues say of themselves differs");
    }

    /** {@return what differs in what the catalogues say of themselves; empty where nothing does} */
    public String ofCatalogs() {
        if (difference.changes().isEmpty()) {
            return "";
        }
        ChangeLines lines = new ChangeLines(values);
        difference.changes().forEach(lines::add);
        return "~ catalogue\n" + lines;
    }

    /**
     * {@return what differs in an entity}
     *
     * @param entity what differs in it
     */
    public String of(EntityDifference entity) {
        ChangeLines lines = new ChangeLines(values);
        entity.changes().forEach(lines::add);
        String displayName = entity.entity().displayName();
        String name = displayName.equals(entity.id().toString()) ? "" : "  " + ValueText.onOneLine(displayName);
        return ChangeLines.sign(entity.kind()) + " " + entity.id().toReference() + name + remark(entity) + "\n" + lines;
    }

    private static String remark(EntityDifference entity) {
        if (entity.becameMention()) {
            return " (now only mentioned)";
        }
        if (entity.becameFull()) {
            return " (now in full)";
        }
        boolean mention = entity.after().or(entity::before).orElseThrow().mention();
        return mention ? " (mentioned)" : "";
    }
}
