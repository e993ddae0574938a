package org.linernotes.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Sees that the libraries are modules that fit together: the other tests, and this build of them, use the class path. */
class ModulePathTest {

    private static final String CORE = "org.linernotes.core";
    private static final String JSON = "org.linernotes.json";
    private static final String MUSICBRAINZ = "org.linernotes.musicbrainz";
    private static final String DATABIND = "tools.jackson.databind";

    private static final String CSV = "org.linernotes.csv";

    private static final ModuleLayer LAYER = modules(MUSICBRAINZ, CSV);

    @Test
    void the_libraries_run_as_modules() {
        assertThat(LAYER.modules()).extracting(Module::getName).contains(CORE, JSON, MUSICBRAINZ, CSV);
    }

    @Test
    void nothing_else_is_needed_but_guava_jackson_fastcsv_and_the_annotations() {
        assertThat(LAYER.modules())
                .extracting(Module::getName)
                .isSubsetOf(
                        CORE,
                        JSON,
                        MUSICBRAINZ,
                        CSV,
                        "com.google.common",
                        "com.google.common.util.concurrent.internal",
                        "com.google.errorprone.annotations",
                        "de.siegmar.fastcsv",
                        "org.jspecify",
                        "tools.jackson.core");
    }

    @Test
    void the_internals_of_core_open_to_our_own_modules_alone() {
        Module core = module(CORE);
        assertThat(core.isExported(CORE + ".internal", module(JSON))).isTrue();
        assertThat(core.isExported(CORE + ".internal", module(MUSICBRAINZ))).isTrue();
        assertThat(core.isExported(CORE + ".internal", module(CSV))).isTrue();
        assertThat(core.isExported(CORE + ".internal")).isFalse();
    }

    @Test
    void json_is_read_where_there_is_no_mapper() throws ReflectiveOperationException {
        assertThat(LAYER.findModule(DATABIND)).isEmpty();
        Class<?> reader = Class.forName(module(JSON), JSON + ".CatalogReader");
        Object read = reader.getMethod("read", String.class, String.class)
                .invoke(reader.getMethod("create").invoke(null), "{}", "test");
        assertThat(read).asString().contains("this is not a catalogue of Liner Notes");
    }

    @Test
    void a_program_with_a_mapper_has_our_module_for_it() throws ReflectiveOperationException {
        ModuleLayer layer = modules(JSON, DATABIND);
        Module json = layer.findModule(JSON).orElseThrow();
        Object module = Class.forName(json, JSON + ".databind.LinernotesModule")
                .getConstructor()
                .newInstance();
        assertThat(module.getClass().getSuperclass().getModule())
                .isSameAs(layer.findModule(DATABIND).orElseThrow());
    }

    @Test
    void an_optional_library_is_read_by_where_the_program_requires_it() throws Exception {
        byte[] packed = xz("a line");
        assertThatThrownBy(() -> unpacked(LAYER, packed))
                .hasStackTraceContaining("does not have: add org.tukaani:xz to it")
                .hasStackTraceContaining("“requires org.tukaani.xz”");
        assertThat(unpacked(modules(MUSICBRAINZ, "org.tukaani.xz"), packed)).isEqualTo("a line");
    }

    private static byte[] xz(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XZOutputStream out = new XZOutputStream(packed, new LZMA2Options())) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    /** What the library within a layer finds in an archive of one member. */
    private static String unpacked(ModuleLayer layer, byte[] packed) throws Exception {
        Class<?> archive = Class.forName(layer.findModule(MUSICBRAINZ).orElseThrow(), MUSICBRAINZ + ".archive.Archive");
        try (Closeable opened = (Closeable) archive.getMethod("of", InputStream.class, String.class)
                .invoke(null, new ByteArrayInputStream(packed), "test")) {
            Object member = ((Optional<?>) archive.getMethod("next").invoke(opened)).orElseThrow();
            InputStream bytes =
                    (InputStream) member.getClass().getMethod("stream").invoke(member);
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    private static Module module(String name) {
        return LAYER.findModule(name).orElseThrow();
    }

    private static ModuleLayer modules(String... roots) {
        Path[] classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), List.of(roots));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
