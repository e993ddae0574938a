package org.linernotes.csv;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the packages of the module in their order: each uses its own classes and those of the packages before it. */
class FloorsTest {
    private static final ImmutableList<String> FLOORS =
            ImmutableList.of("org.linernotes.csv.table", "org.linernotes.csv.cell", "org.linernotes.csv");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(CsvReader.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void every_package_has_its_floor() {
        assertThat(MODULE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty()) // the declaration of the module
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_package_uses_none_above_it(int floor) {
        noClasses()
                .that()
                .resideInAPackage(FLOORS.get(floor))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FLOORS.subList(floor + 1, FLOORS.size()).toArray(String[]::new))
                .check(MODULE);
    }

    @Test
    void tables_and_cells_know_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.linernotes.csv.cell")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.linernotes.csv.table")
                .check(MODULE);
    }
}
