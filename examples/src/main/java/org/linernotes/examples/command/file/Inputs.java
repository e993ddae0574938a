package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.examples.command.report.Counted;

/**
 * What a call reads: the files that it names, and of folders every file below them whose name ends as one of a known format
 * does, sorted by their paths.
 *
 * @param list the inputs, in the order of the call
 * @param several whether the call names more than one, or a folder
 * @param skipped how many other files lie in the folders
 * @param missing what is not there or may not be looked into
 */
public record Inputs(ImmutableList<Input> list, boolean several, int skipped, ImmutableList<Notice> missing) {
    private static final ImmutableList<String> COMPRESSED = ImmutableList.of("", ".gz", ".xz", ".zst", ".bz2");

    /** How names of files end that are read; in folders all others are skipped. */
    private static final ImmutableList<String> ENDINGS = Stream.of(".json", ".ndjson", ".jsonl", ".txt", ".csv", ".tsv")
            .flatMap(ending -> COMPRESSED.stream().map(compressed -> ending + compressed))
            .collect(ImmutableList.toImmutableList());

    /** How those of archives end. */
    private static final ImmutableList<String> ARCHIVE_ENDINGS = Stream.concat(
                    COMPRESSED.stream().map(compressed -> ".tar" + compressed),
                    Stream.of(".tgz", ".txz", ".tzst", ".tbz2"))
            .collect(ImmutableList.toImmutableList());

    private static final String STANDARD_INPUT = "standard input";

    /**
     * {@return what a call reads that reads no archives}
     *
     * @param paths what it names
     * @throws WrongCall if it names standard input more than once
     */
    public static Inputs of(List<Path> paths) {
        return of(paths, Inputs::isKnown);
    }

    /**
     * {@return what a call reads that reads archives, too}
     *
     * @param paths what it names
     * @throws WrongCall if it names standard input more than once
     */
    public static Inputs withArchives(List<Path> paths) {
        return of(paths, name -> isKnown(name) || isArchive(name));
    }

    private static Inputs of(List<Path> paths, Predicate<String> isRead) {
        if (Collections.frequency(paths, Input.STANDARD_INPUT) > 1) {
            throw new WrongCall("standard input can be read once, and is named several times");
        }
        Finder finder = new Finder(isRead);
        paths.forEach(finder::find);
        boolean several = paths.size() > 1 || paths.stream().anyMatch(Files::isDirectory);
        return new Inputs(finder.found.build(), several, finder.skipped, finder.missing.build());
    }

    /** {@return how many other files there were, as the end of a sentence; empty where there were none} */
    public String skippedInWords() {
        return skipped == 0 ? "" : ", " + Counted.of(skipped, "file") + " of other kinds skipped";
    }

    /**
     * {@return whether the name of a file ends as one of a known format does}
     *
     * @param name the name
     */
    public static boolean isKnown(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * {@return whether the name of a file ends as one of an archive does}
     *
     * @param name the name
     */
    public static boolean isArchive(String name) {
        return ARCHIVE_ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * {@return whether the name of a file ends as one that is compressed}
     *
     * @param name the name
     */
    static boolean isCompressed(String name) {
        return COMPRESSED.stream().anyMatch(ending -> !ending.isEmpty() && name.endsWith(ending));
    }

    /**
     * {@return the name without the ending that tells its format}
     *
     * @param name the name of a file
     */
    static String withoutEnding(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static final class Finder {
        private static final ImmutableSet<FileVisitOption> LINKS = ImmutableSet.of(FileVisitOption.FOLLOW_LINKS);

        private final ImmutableList.Builder<Input> found = ImmutableList.builder();
        private final ImmutableList.Builder<Notice> missing = ImmutableList.builder();
        private final Predicate<String> isRead;
        private int skipped;

        Finder(Predicate<String> isRead) {
            this.isRead = isRead;
        }

        void find(Path path) {
            if (path.equals(Input.STANDARD_INPUT)) {
                found.add(new Input(STANDARD_INPUT, path, Path.of("standard-input")));
            } else if (Files.isDirectory(path)) {
                findBelow(path);
            } else if (Files.exists(path)) {
                found.add(new Input(path.toString(), path, path.getFileName()));
            } else {
                miss(path, new NoSuchFileException(path.toString()));
            }
        }

        private void findBelow(Path folder) {
            List<Path> files = new ArrayList<>();
            try {
                Files.walkFileTree(folder, LINKS, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isOther() && isRead(file)) {
                            miss(
                                    file,
                                    new IOException("it is a pipe or a device, which is read where it is named alone"));
                        } else {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem) {
                        miss(file, problem);
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException problem) {
                miss(folder, problem);
            }
            Collections.sort(files);
            for (Path file : files) {
                if (isRead(file)) {
                    found.add(new Input(file.toString(), file, folder.relativize(file)));
                } else {
                    skipped++;
                }
            }
        }

        private boolean isRead(Path file) {
            return isRead.test(file.getFileName().toString());
        }

        private void miss(Path path, IOException problem) {
            Location place = Location.UNKNOWN.withSource(path.toString());
            missing.add(Notice.of(CommandNotice.UNREADABLE_INPUT, place, "problem", Problem.of(problem)));
        }
    }
}
