package org.linernotes.json.stream;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.linernotes.core.notice.Location;
import org.linernotes.json.codec.BrokenDocument;

/**
 * The records of a stream, a line each, in their order and in bounded memory. A line that cannot be read is a record
 * without a value, whose notice says why; it never stops the lines behind it. Where compressed bytes break off or are broken, the
 * last record says so. Where the stream itself fails, the methods throw {@link UncheckedIOException}.
 *
 * <p>Used by one thread. Closing it closes the stream and ends all threads that work for it, also before the end; who then asks for
 * more is told by an exception, so that no end is seen where there was none.
 *
 * @param <T> the type of what a line says
 */
public final class LineRecords<T> implements Iterator<LineRecord<T>>, Closeable {
    private final OrderedWork.Source<Iterator<LineRecord<T>>> batches;
    private Iterator<LineRecord<T>> batch = Collections.emptyIterator();
    private boolean atEnd;
    private boolean closed;

    private LineRecords(OrderedWork.Source<Iterator<LineRecord<T>>> batches) {
        this.batches = batches;
    }

    /**
     * {@return records that come in batches: those of one stream and then those of another}
     *
     * @param batches the batches; closed with the records
     * @param <T> the type of what a line says
     */
    public static <T> LineRecords<T> of(OrderedWork.Source<Iterator<LineRecord<T>>> batches) {
        return new LineRecords<>(batches);
    }

    /**
     * {@return records that are read by the thread that asks for them}
     *
     * @param chunks the lines; closed with the records
     * @param reader reads them
     * @param <T> the type of what a line says
     */
    public static <T> LineRecords<T> of(LineChunks chunks, ChunkReader<T> reader) {
        Items<T> items = new Items<>(chunks);
        return new LineRecords<>(new OrderedWork.Source<>() {
            @Override
            public Optional<Iterator<LineRecord<T>>> next() throws IOException {
                return items.next().map(item -> item.read(reader));
            }

            @Override
            public void close() throws IOException {
                items.close();
            }
        });
    }

    /**
     * {@return records that are read by several threads, ahead of the one that asks for them}
     *
     * @param chunks the lines; closed with the records
     * @param workers how many threads read lines; one more takes them from the stream
     * @param readers makes a reader for each thread
     * @param <T> the type of what a line says
     */
    public static <T> LineRecords<T> of(LineChunks chunks, int workers, Supplier<ChunkReader<T>> readers) {
        OrderedWork<Item<T>, ImmutableList<LineRecord<T>>> work = OrderedWork.of(new Items<>(chunks), workers, () -> {
            ChunkReader<T> own = readers.get();
            return item -> ImmutableList.copyOf(item.read(own));
        });
        return new LineRecords<>(new OrderedWork.Source<>() {
            @Override
            public Optional<Iterator<LineRecord<T>>> next() throws IOException {
                return work.next().map(ImmutableList::iterator);
            }

            @Override
            public void close() throws IOException {
                work.close();
            }
        });
    }

    /** A chunk to be read; or, in its place, what is told of a stream that is broken there. */
    private record Item<T>(Optional<LineChunk> chunk, ImmutableList<LineRecord<T>> told) {
        Iterator<LineRecord<T>> read(ChunkReader<T> reader) {
            return chunk.map(reader::read).orElseGet(told::iterator);
        }
    }

    /** The items of a stream. */
    private static final class Items<T> implements OrderedWork.Source<Item<T>> {
        private final LineChunks chunks;
        private boolean atEnd;

        Items(LineChunks chunks) {
            this.chunks = chunks;
        }

        @Override
        public Optional<Item<T>> next() throws IOException {
            if (atEnd) {
                return Optional.empty();
            }
            try {
                Optional<LineChunk> chunk = chunks.next();
                return chunk.isEmpty() ? Optional.empty() : Optional.of(new Item<>(chunk, ImmutableList.of()));
            } catch (IOException e) {
                atEnd = !(e instanceof BrokenStreamException broken && broken.goesOn());
                Location place = chunks.place();
                LineRecord<T> told = LineRecord.broken(place, BrokenDocument.notice(e, place));
                return Optional.of(new Item<>(Optional.empty(), ImmutableList.of(told)));
            }
        }

        @Override
        public void close() throws IOException {
            chunks.close();
        }
    }

    /**
     * {@return whether there is another record}
     *
     * @throws UncheckedIOException if the stream cannot be read, or was closed before its end
     */
    @Override
    public boolean hasNext() {
        while (!batch.hasNext() && !atEnd) {
            advance();
        }
        return batch.hasNext();
    }

    private void advance() {
        try {
            if (closed) {
                throw new IOException("it is closed");
            }
            Optional<Iterator<LineRecord<T>>> next = batches.next();
            atEnd = next.isEmpty();
            batch = next.orElse(batch);
        } catch (IOException e) {
            atEnd = true;
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the next record}
     *
     * @throws UncheckedIOException if the stream cannot be read, or was closed before its end
     * @throws NoSuchElementException if there is none
     */
    @Override
    public LineRecord<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.next();
    }

    /** {@return the records from here on, as a stream; closing it closes these records} */
    public Stream<LineRecord<T>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public void close() throws IOException {
        closed = true;
        batch = Collections.emptyIterator();
        batches.close();
    }
}
