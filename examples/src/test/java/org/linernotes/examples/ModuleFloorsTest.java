package org.linernotes.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the modules in their order, and what is internal inside. */
class ModuleFloorsTest {

    /** The modules by the root of their packages, lowest floor first. */
    private static final ImmutableList<String> MODULES = ImmutableList.of(
            "org.linernotes.core",
            "org.linernotes.json",
            "org.linernotes.csv",
            "org.linernotes.musicbrainz",
            "org.linernotes.examples");

    /** Who may use the internal package of another module: an I/O module builds the values of core. */
    private static final ImmutableSetMultimap<String, String> FRIENDS = ImmutableSetMultimap.of(
            "org.linernotes.core", "org.linernotes.json",
            "org.linernotes.core", "org.linernotes.csv",
            "org.linernotes.core", "org.linernotes.musicbrainz");

    private static final ImportOption NO_TESTS =
            location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("org.linernotes");

    static ImmutableList<String> modules() {
        return MODULES;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void each_module_is_seen_here(String module) {
        assertThat(ALL.stream().map(type -> type.getPackageName() + "."))
                .anyMatch(name -> name.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_uses_none_above_it(String module) {
        String[] above = MODULES.subList(MODULES.indexOf(module) + 1, MODULES.size()).stream()
                .map(ModuleFloorsTest::wholly)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(wholly(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(ALL);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_is_internal_stays_inside(String module) {
        String[] insiders = Stream.concat(Stream.of(module), FRIENDS.get(module).stream())
                .map(ModuleFloorsTest::wholly)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(insiders)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(module + "..internal..")
                .check(ALL);
    }

    @Test
    void neither_of_the_readers_of_documents_and_of_sheets_uses_the_other() {
        noClasses()
                .that()
                .resideInAPackage(wholly("org.linernotes.musicbrainz"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(wholly("org.linernotes.csv"))
                .check(ALL);
    }

    private static String wholly(String module) {
        return module + "..";
    }
}
