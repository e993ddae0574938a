package org.linernotes.musicbrainz.archive;

/**
 * What an archive may cost.
 *
 * @param memory how many bytes of memory unpacking may take, the dictionary of xz (8 MiB by default, 64 MiB where it was
 *     written by {@code xz -9}) and the blocks that are unpacked at the same time included; zstd gets 128 MiB at least,
 *     which lie outside of the heap
 * @param workers how many blocks of an xz file are unpacked at the same time, where it has several and the memory is
 *     enough for them
 * @param ratio how many times its own size an archive may unpack to; beyond, it is taken for a bomb
 * @param harmless how many bytes an archive may unpack to in any case, whatever the ratio
 */
public record ArchiveOptions(long memory, int workers, long ratio, long harmless) {
    private static final long MOST_MEMORY = 1L << 30;

    /**
     * Half of the memory that the program has, but not more than a gibibyte; a worker a processor; a ratio of 1,000 beyond
     * the first 100 MB. MusicBrainz's dumps have ratios of 10 to 30.
     */
    public static final ArchiveOptions DEFAULT = new ArchiveOptions(
            Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / 2),
            Runtime.getRuntime().availableProcessors(),
            1_000,
            100_000_000);

    /**
     * Checks the bounds.
     *
     * @param memory how many bytes of memory unpacking may take
     * @param workers how many blocks are unpacked at the same time
     * @param ratio how many times its own size an archive may unpack to
     * @param harmless how many bytes an archive may unpack to in any case
     * @throws IllegalArgumentException if there is nothing left of one
     */
    public ArchiveOptions {
        if (memory < 1 || workers < 1 || ratio < 1 || harmless < 0) {
            throw new IllegalArgumentException("memory " + memory + ", workers " + workers + ", ratio " + ratio
                    + ", harmless " + harmless + ": there must be at least one of each");
        }
    }

    /**
     * {@return these options with another bound of memory}
     *
     * @param newMemory how many bytes unpacking may take
     */
    public ArchiveOptions withMemory(long newMemory) {
        return new ArchiveOptions(newMemory, workers, ratio, harmless);
    }

    /**
     * {@return these options with another number of workers}
     *
     * @param newWorkers how many blocks are unpacked at the same time
     */
    public ArchiveOptions withWorkers(int newWorkers) {
        return new ArchiveOptions(memory, newWorkers, ratio, harmless);
    }

    /**
     * {@return these options with another ratio}
     *
     * @param newRatio how many times its own size an archive may unpack to
     */
    public ArchiveOptions withRatio(long newRatio) {
        return new ArchiveOptions(memory, workers, newRatio, harmless);
    }

    /**
     * {@return these options with another number of bytes that are harmless}
     *
     * @param newHarmless how many bytes an archive may unpack to in any case
     */
    public ArchiveOptions withHarmless(long newHarmless) {
        return new ArchiveOptions(memory, workers, ratio, newHarmless);
    }

    /** {@return whether so many bytes that were packed to so few are nothing but repeats} */
    boolean isBomb(long packed, long unpacked) {
        return unpacked > harmless && unpacked / ratio > packed;
    }
}
