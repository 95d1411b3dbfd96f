package org.suanpan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.suanpan.core.base.Exempt;
import org.suanpan.testkit.ArchitectureRules;
import org.suanpan.testkit.SourceSizes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The walls of the house, on everything that ships.
class ArchitectureTest {

    private static final JavaClasses SHIPPED = ArchitectureRules.shipped();

    @TestFactory
    Stream<DynamicTest> everyWallStands() {
        return ArchitectureRules.under("org.suanpan").all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> rule.check(SHIPPED)));
    }

    @Test
    void allFourModulesAreLookedAt() {
        for (String module : List.of("core", "persistence", "reports", "app")) {
            assertTrue(SHIPPED.stream().anyMatch(type -> type.getPackageName().startsWith("org.suanpan." + module)), module);
        }
    }

    @Test
    void exemptionsAreFewAndGiveAReason() {
        List<JavaClass> exempted = ArchitectureRules.exempted(SHIPPED);

        assertTrue(exempted.size() <= ArchitectureRules.EXEMPTIONS_ALLOWED, exempted::toString);
        for (JavaClass type : exempted) {
            assertFalse(type.getAnnotationOfType(Exempt.class.getName()).get("reason").orElse("").toString().isBlank(), type.getName());
        }
    }

    @Test
    void everySourceCanBeReadInOneGo() {
        Path root = Path.of("").toAbsolutePath().getParent();
        List<String> found = Stream.of("core", "persistence", "reports", "app", "testkit")
                .map(module -> root.resolve(module).resolve("src/main"))
                .peek(folder -> assertTrue(Files.isDirectory(folder), folder.toString()))
                .flatMap(folder -> SourceSizes.tooLong(folder).stream())
                .toList();

        assertEquals(List.of(), found);
    }
}
