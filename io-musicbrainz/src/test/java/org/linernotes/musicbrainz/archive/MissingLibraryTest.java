package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program without the optional libraries sees. */
class MissingLibraryTest {
    private static final Pattern OPTIONAL = Pattern.compile(".*/(xz|zstd-jni|commons-compress)-[^/]*\\.jar");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "XZ_ONE_BLOCK, false, xz, org.tukaani:xz, org.tukaani.xz",
        "XZ_ONE_BLOCK, true, xz, org.tukaani:xz, org.tukaani.xz",
        "ZSTD, false, zstd, com.github.luben:zstd-jni, com.github.luben.zstd_jni",
        "BZIP2, false, bzip2, org.apache.commons:commons-compress, org.apache.commons.compress",
        "GZIP, true, tar, org.apache.commons:commons-compress, org.apache.commons.compress"
    })
    void is_told_which_to_add(Packing packing, boolean tar, String format, String artifact, String module)
            throws Exception {
        byte[] contents = tar ? new Tar().file("a", "1").end() : "line\n".getBytes(UTF_8);
        byte[] packed = packing.pack(contents);
        try (URLClassLoader without = withoutLibraries()) {
            Class<?> archive = without.loadClass(Archive.class.getName());
            Path file = Files.write(folder.resolve("a"), packed);
            for (Object opened : new Object[] {
                archive.getMethod("of", InputStream.class, String.class)
                        .invoke(null, new ByteArrayInputStream(packed), "test"),
                archive.getMethod("open", Path.class).invoke(null, file)
            }) {
                assertThat(failure(archive, opened))
                        .isEqualTo(format + " is read by a library that this program does not have: add " + artifact
                                + " to it, and where it is a module also “requires " + module + "”");
                archive.getMethod("close").invoke(opened);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PLAIN", "GZIP"})
    void reads_what_needs_none(Packing packing) throws Exception {
        byte[] packed = packing.pack("line\n".getBytes(UTF_8));
        try (URLClassLoader without = withoutLibraries()) {
            Class<?> archive = without.loadClass(Archive.class.getName());
            Object opened = archive.getMethod("of", InputStream.class, String.class)
                    .invoke(null, new ByteArrayInputStream(packed), "test");
            Object member = ((Optional<?>) archive.getMethod("next").invoke(opened)).orElseThrow();
            InputStream stream =
                    (InputStream) member.getClass().getMethod("stream").invoke(member);
            assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo("line\n");
        }
    }

    private static String failure(Class<?> archive, Object opened) throws ReflectiveOperationException {
        try {
            Object member = ((Optional<?>) archive.getMethod("next").invoke(opened)).orElseThrow();
            InputStream stream =
                    (InputStream) member.getClass().getMethod("stream").invoke(member);
            stream.getClass().getMethod("readAllBytes").invoke(stream);
            return "";
        } catch (InvocationTargetException e) {
            assertThat(e.getCause().getClass().getName()).isEqualTo(ArchiveException.class.getName());
            return e.getCause().getMessage();
        }
    }

    private static URLClassLoader withoutLibraries() {
        URL[] classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !OPTIONAL.matcher(entry).matches())
                .map(MissingLibraryTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
