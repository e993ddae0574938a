package org.linernotes.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.internal.DomainStyle;
import org.linernotes.core.testing.Corpus;

/** Keeps the floors of {@code docs/architecture.md}: a package uses its own classes and those of the floors below. */
class FloorsTest {

    private static final String ROOT = "org.linernotes.core";

    /** The packages, lowest floor first. */
    private static final ImmutableList<String> FLOORS = Stream.of(
                    "internal",
                    "notice",
                    "date",
                    "identifier",
                    "vocabulary",
                    "entity",
                    "source",
                    "place",
                    "artist",
                    "label",
                    "personnel",
                    "work",
                    "event",
                    "recording",
                    "session",
                    "release",
                    "catalog",
                    "discography",
                    "difference",
                    "merge",
                    "validation",
                    "notation")
            .map(name -> ROOT + "." + name)
            .collect(ImmutableList.toImmutableList());

    /** The classes of the module itself, without its tests, from wherever this build has put them. */
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(DomainStyle.class.getProtectionDomain().getCodeSource().getLocation());

    static ImmutableList<String> floors() {
        return FLOORS;
    }

    @Test
    void every_package_has_its_floor() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct().collect(toList()))
                .as("a package that is not in the table has no floor: enter it here and in docs/architecture.md")
                .contains(ROOT + ".internal")
                .isSubsetOf(
                        ImmutableList.<String>builder().addAll(FLOORS).add(ROOT).build());
    }

    @Test
    void the_documented_table_says_the_same() throws IOException {
        Pattern row = Pattern.compile("^\\| `([a-z]+)` \\|");
        try (Stream<String> lines = Files.lines(Corpus.root().resolve("docs/architecture.md"))) {
            assertThat(lines.dropWhile(line -> !line.equals("## The packages of core"))
                            .map(row::matcher)
                            .filter(Matcher::find)
                            .map(found -> ROOT + "." + found.group(1)))
                    .containsExactlyElementsOf(FLOORS);
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void a_package_uses_no_floor_above_its_own(String floor) {
        ImmutableList<String> above = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
        noClasses()
                .that()
                .resideInAPackage(floor)
                .should()
                .dependOnClassesThat(describe(
                        "live on a floor above",
                        target -> target.getPackageName().equals(ROOT) || above.contains(target.getPackageName())))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void packages_have_no_circles() {
        slices().assignedFrom(packageByItsFullName()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_needs_nothing_but_guava_and_the_annotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..",
                        "java..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..")
                .check(CORE);
    }

    private static SliceAssignment packageByItsFullName() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages by their full names";
            }
        };
    }
}
