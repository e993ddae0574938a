package org.linernotes.json.databind;

import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Severity;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value of the model could not be read whole. The message is the sentence of its gravest notice, the location is that
 * notice's, and the path leads through the program's own classes down to the property.
 */
public final class FlawedValueException extends MismatchedInputException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Of two values that stood for one, one was left out: a flaw, though its severity is that of a warning. */
    private static final ImmutableSet<NoticeCode> ONE_OF_TWO =
            ImmutableSet.of(JsonNotice.DUPLICATE_KEY, CatalogNotice.DIFFERING_REPEAT);

    /** What there was to tell of the value; null after serialization, which notices do not take part in. */
    private final transient @Nullable Notices notices;

    private FlawedValueException(JsonParser parser, String message, TokenStreamLocation location, Notices notices) {
        super(parser, message, location);
        this.notices = notices;
    }

    /** {@return all that there was to tell of the value; nothing where this exception was serialized} */
    public Notices notices() {
        return notices == null ? Notices.NONE : notices;
    }

    /** {@return whether something of a value was left out or lost} */
    static boolean isFlawed(Notices notices) {
        return notices.counts().keySet().stream().anyMatch(FlawedValueException::isFlaw);
    }

    private static boolean isFlaw(NoticeCode code) {
        return code.severity() == Severity.ERROR || code.severity() == Severity.LOSS || ONE_OF_TWO.contains(code);
    }

    /** {@return the exception for a value that was just read} */
    static FlawedValueException of(MapperTokens tokens, Class<?> type, Notices notices) {
        Notice gravest = notices.list().stream()
                .filter(notice -> isFlaw(notice.code()))
                .min(Comparator.comparing(Notice::severity))
                .orElseThrow(); // a value that is not whole has something to tell
        FlawedValueException flaw = new FlawedValueException(
                tokens.delegate(), message(gravest, notices), position(tokens.delegate(), gravest), notices);
        flaw._targetType = type;
        flaw.prependPath(type, below(tokens.streamReadContext().pathAsPointer().toString(), gravest.location()));
        return flaw;
    }

    /** {@return the pointer from a value to a place in it; empty where the place is one in an entity of a catalogue} */
    private static String below(String start, Location place) {
        String pointer = place.pointer().orElse("");
        return place.record().isEmpty() && pointer.startsWith(start + "/") ? pointer.substring(start.length()) : "";
    }

    /** Says the place, too: the mapper's own messages keep silent of lines where they may not show the source. */
    private static String message(Notice gravest, Notices notices) {
        StringBuilder message = new StringBuilder(gravest.text())
                .append(" [")
                .append(gravest.code().id())
                .append(']');
        gravest.location().line().ifPresent(line -> message.append(" in line ").append(line));
        gravest.location()
                .column()
                .ifPresent(column -> message.append(", column ").append(column));
        long more =
                notices.counts().values().stream().mapToLong(Long::longValue).sum() - 1;
        return (more == 0 ? message : message.append(" (and ").append(more).append(" more)")).toString();
    }

    private static TokenStreamLocation position(JsonParser parser, Notice notice) {
        Location place = notice.location();
        TokenStreamLocation here = parser.currentTokenLocation();
        return place.line().isEmpty()
                ? here
                : new TokenStreamLocation(
                        here.contentReference(),
                        -1,
                        place.line().getAsInt(),
                        place.column().orElse(-1));
    }

    /** Puts the steps from the value down to the flaw before those that the mapper will add from the outside. */
    private void prependPath(Class<?> type, String pointer) {
        Deque<Reference> steps = new ArrayDeque<>();
        PropertyTable<?> table = ModelClasses.table(type);
        Class<?> owner = type;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (isIndex(step)) {
                steps.push(new Reference(owner, Integer.parseInt(step)));
                continue;
            }
            String name = Location.nameOf(step);
            steps.push(new Reference(owner, name));
            table = table == null ? null : tableBelow(table, name);
            owner = table == null ? Object.class : table.type();
        }
        steps.forEach(this::prependPath);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable PropertyTable<?> tableBelow(PropertyTable<?> table, String name) {
        return table.property(name)
                .map(property -> property.type() instanceof ValueType.Structure<?> structure ? structure.table() : null)
                .orElse(null);
    }
}
