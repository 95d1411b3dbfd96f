package org.suanpan.testkit;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.suanpan.core.base.Exempt;

/// The walls of the house (docs/architecture.md) as rules that run. R1 stands in the module descriptors,
/// R14 in the test of the texts. The root package is a parameter, so that each rule can be seen to fail on a wrong sample.
public final class ArchitectureRules {

    /// More would mean that the rule is wrong, not the classes.
    public static final int EXEMPTIONS_ALLOWED = 5;

    private final List<Rule> rules;

    private ArchitectureRules(List<Rule> rules) {
        this.rules = rules;
    }

    public static ArchitectureRules under(String root) {
        return new ArchitectureRules(Stream.of(
                        new CoreRules(root).all(),
                        new LayerRules(root).all(),
                        new ScreenRules(root).all(),
                        new CodeRules(root).all())
                .flatMap(List::stream)
                .toList());
    }

    /// The classes that ship, without their tests.
    public static JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.suanpan.core", "org.suanpan.persistence", "org.suanpan.reports", "org.suanpan.app");
    }

    public List<Rule> all() {
        return rules;
    }

    public Rule rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    public static List<JavaClass> exempted(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith(Exempt.class.getName())).toList();
    }
}
