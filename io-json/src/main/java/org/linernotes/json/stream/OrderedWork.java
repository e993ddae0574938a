package org.linernotes.json.stream;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The same work on every item of a source, done by several threads, with the results in the order of the items. One thread
 * takes the items from the source, as many as were asked for work on them, and whoever asks for the results has them. Only
 * so many items are under way at a time: where results are not taken, nothing is read.
 *
 * <p>Used by one thread; closing it ends the other threads and the source.
 *
 * @param <T> the type of the items
 * @param <R> the type of the results
 */
public final class OrderedWork<T, R> implements Closeable {
    /** How many items are under way for each worker: one in work, one that waits, one that is done. */
    private static final int UNDER_WAY = 3;

    private static final long PATIENCE = Duration.ofSeconds(1).toMillis();

    private final Source<T> source;
    private final BlockingQueue<Task<T, R>> inOrder;
    private final BlockingQueue<Task<T, R>> toDo;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;
    private boolean ended;

    private OrderedWork(Source<T> source, int workers) {
        this.source = source;
        this.inOrder = new ArrayBlockingQueue<>(UNDER_WAY * workers);
        this.toDo = new ArrayBlockingQueue<>(UNDER_WAY * workers + workers + 1);
    }

    /**
     * {@return work that has begun}
     *
     * @param source where the items come from; closed with the work
     * @param workers how many threads work
     * @param work makes what each thread works with: it is called once a thread
     * @param <T> the type of the items
     * @param <R> the type of the results
     * @throws IllegalArgumentException if there is no worker
     */
    public static <T, R> OrderedWork<T, R> of(
            Source<T> source, int workers, Supplier<? extends Function<? super T, ? extends R>> work) {
        if (workers < 1) {
            throw new IllegalArgumentException("no workers: " + workers);
        }
        List<Function<? super T, ? extends R>> each = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            each.add(work.get()); // all of them before a thread starts: what throws here leaves none behind
        }
        OrderedWork<T, R> all = new OrderedWork<>(source, workers);
        all.start("linernotes-source", all::feed);
        for (Function<? super T, ? extends R> own : each) {
            all.start("linernotes-worker-" + all.threads.size(), () -> all.work(own));
        }
        return all;
    }

    /**
     * Where items come from.
     *
     * @param <T> the type of the items
     */
    public interface Source<T> extends Closeable {
        /**
         * {@return the next item; empty where there are no more}
         *
         * @throws IOException if it cannot be had
         */
        Optional<T> next() throws IOException;
    }

    /**
     * {@return the result for the next item; empty where there are no more} Waits until it is there.
     *
     * @throws IOException if the source failed; all results before that were given. Also if this was closed before its end,
     *     which is not to be taken for the end
     */
    public Optional<R> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        if (closed) {
            throw new IOException("it is closed");
        }
        try {
            Task<T, R> task = inOrder.take();
            task.done.await();
            ended = task.item == null || task.failure != null;
            return task.result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void feed() {
        try {
            Task<T, R> task;
            do {
                task = take();
                inOrder.put(task);
                toDo.put(task);
            } while (task.item != null && !closed);
        } catch (InterruptedException e) {
            // closed: nobody waits for anything
        }
    }

    private Task<T, R> take() {
        try {
            return new Task<>(source.next().orElse(null), null);
        } catch (Throwable e) { // whoever asks for results is told what ended the work
            return new Task<>(null, e);
        }
    }

    private void work(Function<? super T, ? extends R> own) {
        try {
            Task<T, R> task = toDo.take();
            while (task.item != null) {
                task.run(own);
                task = toDo.take();
            }
            toDo.put(task); // the end is for the others, too
        } catch (InterruptedException e) {
            // closed: nobody waits for anything
        }
    }

    /**
     * Ends the work and closes the source; results that were not asked for are gone. Does nothing if it is closed already.
     *
     * @throws IOException if the source cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        threads.forEach(Thread::interrupt);
        join();
        try {
            source.close(); // also ends a thread that waits for bytes
        } finally {
            join();
        }
    }

    private void join() {
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An item on its way to a result. One without an item is the end. */
    private static final class Task<T, R> {
        private final @Nullable T item;
        private final CountDownLatch done = new CountDownLatch(1);
        private @Nullable R result;
        private @Nullable Throwable failure;

        Task(@Nullable T item, @Nullable Throwable failure) {
            this.item = item;
            this.failure = failure;
            if (item == null) {
                done.countDown();
            }
        }

        void run(Function<? super T, ? extends R> own) {
            try {
                if (item != null) {
                    result = own.apply(item);
                }
            } catch (Throwable e) { // as above
                failure = e;
            } finally {
                done.countDown();
            }
        }

        Optional<R> result() throws IOException {
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return Optional.ofNullable(result);
        }
    }
}
