package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
