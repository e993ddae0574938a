package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.Slots;

/**
 * The values that an input has read so far and that are not part of an object or a list yet, on one stack: an object enters with one slot
 * a property, its values go into the slots, and it leaves when it is made; the elements of a list are pushed, and leave together.
 */
abstract class StackedInput extends PooledInput {
    private static final int FIRST_SIZE = 256;

    private final Slots slots = new Slots();
    private @Nullable Object[] stack = new @Nullable Object[FIRST_SIZE];
    private int top;
    /** Where the slots of the object being made begin. */
    private int made;

    private long present;
    private long nulls;

    /** Begins another document: writing to an old array would cost the collector's book-keeping. */
    final void renewStack() {
        stack = new @Nullable Object[FIRST_SIZE];
        top = 0;
    }

    /** {@return which keys of the object being made were there with a value, as bits in the order of its table} */
    public final long present() {
        return present;
    }

    /** {@return which keys of the object being made were there with null, as bits in the order of its table} */
    public final long nulls() {
        return nulls;
    }

    /**
     * {@return the value of a key of the object being made; null where it has none}
     *
     * @param index the place of the key in the table
     */
    public final @Nullable Object slot(int index) {
        return stack[made + index];
    }

    /** Begins an object. {@return where its slots begin, which are empty: all above the top is} */
    final int enter(int size) {
        int base = top;
        grow(size);
        top = base + size;
        return base;
    }

    /**
     * Ends an object: its slots are empty again.
     *
     * @param base where they begin
     * @param filled which of them have something, as bits
     */
    final void leave(int base, long filled) {
        for (long left = filled; left != 0; left &= left - 1) {
            stack[base + Long.numberOfTrailingZeros(left)] = null;
        }
        top = base;
    }

    final void set(int index, @Nullable Object value) {
        stack[index] = value;
    }

    final Object pushed(int index) {
        return Objects.requireNonNull(stack[index]);
    }

    final int top() {
        return top;
    }

    final void push(Object value) {
        grow(1);
        stack[top++] = value;
    }

    /** {@return the values from a place to the top as a list} They leave. */
    final ImmutableList<Object> popList(int start) {
        int size = top - start;
        ImmutableList<Object> list = switch (size) {
            case 0 -> ImmutableList.of();
            case 1 -> ImmutableList.of(pushed(start));
            default -> {
                ImmutableList.Builder<Object> builder = ImmutableList.builderWithExpectedSize(size);
                for (int i = start; i < start + size; i++) {
                    builder.add(pushed(i));
                }
                yield builder.build();
            }
        };
        Arrays.fill(stack, start, top, null);
        top = start;
        return list;
    }

    final Slots slots(int base, long presentBits, long nullBits) {
        present = presentBits;
        nulls = nullBits;
        made = base;
        return slots.at(stack, base);
    }

    private void grow(int more) {
        if (top + more > stack.length) {
            stack = Arrays.copyOf(stack, Math.max(stack.length * 2, top + more));
        }
    }
}
