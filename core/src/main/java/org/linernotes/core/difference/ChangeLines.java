package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueText;

/**
 * The lines that tell the changes of an entity, in their order. Each element that something differs in has a line of its own,
 * below which that stands.
 */
final class ChangeLines {
    private static final String INDENT = "  ";
    private static final String ARROW = " → ";

    private final ValueText values;

    private final StringBuilder text = new StringBuilder();

    /** The ways to the elements below which the last line stands. */
    private final List<List<Step>> open = new ArrayList<>();

    ChangeLines(ValueText values) {
        this.values = values;
    }

    static char sign(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case CHANGED -> '~';
            case MOVED -> '>';
        };
    }

    void add(Change change) {
        ImmutableList<Step> way = change.way();
        int start = openElements(way);
        Step last = way.get(way.size() - 1);
        indent(open.size() + 1)
                .append(sign(change.kind()))
                .append(' ')
                .append(names(way.subList(start, way.size())))
                .append(positions(change.kind(), last))
                .append(change.kind() == ChangeKind.MOVED ? named(change.after()) : ": " + content(change))
                .append('\n');
    }

    /** {@return where on the way the rest begins, behind the last element that something differs in} */
    private int openElements(ImmutableList<Step> way) {
        int depth = 0;
        int start = 0;
        for (int i = 1; i < way.size(); i++) {
            if (way.get(i - 1).element().isPresent()) {
                openElement(way.subList(0, i), start, depth++);
                start = i;
            }
        }
        open.subList(depth, open.size()).clear();
        return start;
    }

    private void openElement(List<Step> way, int start, int depth) {
        if (depth < open.size() && open.get(depth).equals(way)) {
            return;
        }
        open.subList(depth, open.size()).clear();
        open.add(way);
        Step last = way.get(way.size() - 1);
        indent(depth + 1)
                .append(names(way.subList(start, way.size())))
                .append(position(last.after()))
                .append(named(last.element()))
                .append('\n');
    }

    private StringBuilder indent(int depth) {
        return text.append(INDENT.repeat(depth));
    }

    private static String names(List<Step> way) {
        return way.stream().map(step -> ValueText.onOneLine(step.property())).collect(Collectors.joining("."));
    }

    private static String positions(ChangeKind kind, Step last) {
        return switch (kind) {
            case MOVED -> position(last.before()) + ARROW + (last.after().orElseThrow() + 1);
            case REMOVED -> position(last.before());
            case ADDED, CHANGED -> position(last.after());
        };
    }

    private static String position(OptionalInt position) {
        return position.isPresent() ? " " + (position.getAsInt() + 1) : "";
    }

    private String named(Optional<TypedValue> element) {
        String name = element.map(values::name).orElse("");
        return name.isEmpty() ? "" : " (" + name + ")";
    }

    private String content(Change change) {
        if (change.kind() != ChangeKind.CHANGED) {
            return values.of(change.after().or(change::before).orElseThrow());
        }
        TypedValue before = change.before().orElseThrow();
        TypedValue after = change.after().orElseThrow();
        if (before.value() instanceof String old && after.value() instanceof String now) {
            TextWindow window = TextWindow.of(ValueText.onOneLine(old), ValueText.onOneLine(now));
            return ValueText.quoted(window.before()) + ARROW + ValueText.quoted(window.after());
        }
        return values.of(before, after) + ARROW + values.of(after, before);
    }

    /** {@return the lines, each with its end} */
    @Override
    public String toString() {
        return text.toString();
    }
}
