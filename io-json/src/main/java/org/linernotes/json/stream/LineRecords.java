package org.linernotes.json.stream;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
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
 * <p>Used by one thread. Closing it closes the stream and ends all threads that work for it, also before the end.
 *
 * @param <T> the type of what a line says
 */
public final class LineRecords<T> implements Iterator<LineRecord<T>>, Closeable {
    private final LineChunks chunks;
    private final OrderedWork.Source<Iterator<LineRecord<T>>> batches;
    private Iterator<LineRecord<T>> batch = Collections.emptyIterator();
    private boolean atEnd;

    private LineRecords(LineChunks chunks, OrderedWork.Source<Iterator<LineRecord<T>>> batches) {
        this.chunks = chunks;
        this.batches = batches;
    }

    /**
     * {@return records that are read by the thread that asks for them}
     *
     * @param chunks the lines; closed with the records
     * @param reader reads them
     * @param <T> the type of what a line says
     */
    public static <T> LineRecords<T> of(LineChunks chunks, ChunkReader<T> reader) {
        return new LineRecords<>(chunks, new OrderedWork.Source<>() {
            @Override
            public Optional<Iterator<LineRecord<T>>> next() throws IOException {
                return chunks.next().map(reader::read);
            }

            @Override
            public void close() throws IOException {
                chunks.close();
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
        OrderedWork<LineChunk, ImmutableList<LineRecord<T>>> work = OrderedWork.of(chunks, workers, () -> {
            ChunkReader<T> own = readers.get();
            return chunk -> ImmutableList.copyOf(own.read(chunk));
        });
        return new LineRecords<>(chunks, new OrderedWork.Source<>() {
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

    /**
     * {@return whether there is another record}
     *
     * @throws UncheckedIOException if the stream cannot be read
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
            Optional<Iterator<LineRecord<T>>> next = batches.next();
            atEnd = next.isEmpty();
            batch = next.orElse(batch);
        } catch (IOException e) {
            atEnd = true;
            batch = broken(e);
        }
    }

    /** {@return what is told instead of further lines, if it is the bytes that are broken} */
    private Iterator<LineRecord<T>> broken(IOException e) {
        Location place = chunks.place();
        try {
            return Iterators.singletonIterator(LineRecord.broken(place, BrokenDocument.notice(e, place)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * {@return the next record}
     *
     * @throws UncheckedIOException if the stream cannot be read
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
        batches.close();
    }
}
