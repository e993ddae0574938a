package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.testing.Corpus;

/**
 * Sees that programs of other people compile against the libraries without a warning, however strict their compiler is: they
 * have what the libraries need at run time, and nothing of that by which these were made.
 */
class OtherProgramTest {
    private static final String LIBRARIES = System.getProperty("java.class.path");
    private static final String STRICT = "-Xlint:all,-path,-processing";

    private static final String PROGRAM = """
            package shop;

            import java.io.IOException;
            import java.nio.file.Path;
            import java.time.Duration;
            import org.linernotes.core.artist.*;
            import org.linernotes.core.catalog.*;
            import org.linernotes.core.entity.*;
            import org.linernotes.core.personnel.*;
            import org.linernotes.core.recording.*;
            import org.linernotes.core.release.*;
            import org.linernotes.core.session.*;
            import org.linernotes.core.vocabulary.*;
            import org.linernotes.csv.*;
            import org.linernotes.json.*;
            import org.linernotes.musicbrainz.*;

            public class Program {
                public static void main(String... arguments) throws IOException {
                    ArtistId davis = ArtistId.of("miles-davis");
                    Track track = Track.builder().number("A1").length(Duration.ofSeconds(165)).build();
                    Release release = Release.builder()
                            .id(ReleaseId.of("fontana"))
                            .artistCredit(ArtistCredit.of(davis, "Miles Davis"))
                            .addMedium(Medium.builder().addTrack(track.withTitle("Générique")).build())
                            .build();
                    Session session = Session.builder()
                            .id(SessionId.of("paris"))
                            .addPart(Part.builder()
                                    .addLineUp(PersonnelLine.of(davis, Instrument.of("trumpet")))
                                    .addTake(Take.builder().id(TakeId.of("nuit-1")).addVariance(Variance.out(davis)).build())
                                    .build())
                            .build();
                    Recording recording = Recording.builder().id(RecordingId.of("generique")).title("Générique").build();
                    Catalog catalog = Catalog.builder()
                            .add(release.withTitle("Ascenseur"))
                            .add(session)
                            .add(recording.withVideo(false))
                            .build()
                            .orThrow();
                    CatalogWriter.create().write(catalog, Path.of(arguments[0]));
                    MusicBrainzReader.create().read(Path.of(arguments[1])).notices();
                    CsvMapping.read(Path.of(arguments[2])).value();
                }
            }
            """;

    /** A class with what the pages take as given; their pieces of code follow, a method each. */
    private static final String PAGE = """
            package shop;

            import com.google.common.collect.ImmutableList;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Optional;
            import java.util.concurrent.ExecutorService;
            import org.linernotes.core.catalog.*;
            import org.linernotes.core.discography.*;
            import org.linernotes.core.entity.*;
            import org.linernotes.core.notice.*;
            import org.linernotes.core.release.*;
            import org.linernotes.csv.*;
            import org.linernotes.musicbrainz.*;
            import org.linernotes.musicbrainz.MusicBrainzWriter.Written;
            import org.linernotes.musicbrainz.archive.*;
            import org.linernotes.musicbrainz.dump.*;
            import org.linernotes.musicbrainz.seed.*;
            import org.linernotes.musicbrainz.session.*;

            abstract class Page {
                Catalog catalog;
                Release release;
                SessionId first;
                SessionId second;
                byte[] document;
                CsvReader sheet;
                ExecutorService pool;

                abstract void take(MusicBrainzDocument document);

            """;

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final String MODULE =
            "module shop { requires org.linernotes.csv; requires org.linernotes.json; requires org.linernotes.musicbrainz; }";

    @TempDir
    private Path folder;

    @Test
    void compiles_on_the_class_path_without_a_warning() throws IOException {
        assertThat(warnings("-classpath", "Program.java", PROGRAM)).isEmpty();
    }

    @Test
    void compiles_on_the_module_path_without_a_warning() throws IOException {
        assertThat(warnings("--module-path", "Program.java", PROGRAM, "module-info.java", MODULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discography", "dumps", "label-copy", "musicbrainz", "seeding", "sessions"})
    void what_a_page_shows_compiles(String page) throws IOException {
        Path text = Corpus.root().resolve("docs").resolve(page + ".md");
        List<String> pieces = JAVA.matcher(Files.readString(text))
                .results()
                .map(piece -> piece.group(1))
                .toList();
        String methods = IntStream.range(0, pieces.size())
                .mapToObj(i -> "void piece" + i + "() throws Exception {\n" + pieces.get(i) + "}\n")
                .collect(Collectors.joining());

        assertThat(pieces).isNotEmpty();
        assertThat(warnings("-classpath", "Page.java", PAGE + methods + "}\n")).isEmpty();
    }

    /** What a strict compiler says of some files. */
    private String warnings(String path, String... namesAndTexts) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<Path> files = Stream.iterate(0, i -> i < namesAndTexts.length, i -> i + 2)
                .map(i -> write(namesAndTexts[i], namesAndTexts[i + 1]))
                .toList();
        List<String> options = List.of(
                STRICT,
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-d",
                folder.resolve("out").toString(),
                path,
                LIBRARIES);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
        return said.toString();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
