package org.suanpan.testkit;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/// What the core may be: plain, exact, in order, and the only one to write the books through one poster.
final class CoreRules {

    /// Who may look down on whom. Two features on one rung do not see each other.
    private static final List<Set<String>> LADDER = List.of(
            Set.of("base"),
            Set.of("document", "paper", "festival"),
            Set.of("party", "product"),
            Set.of("attach", "price", "stock", "ledger", "commission", "staff"),
            Set.of("posting"),
            Set.of("trade"),
            Set.of("opening", "sale", "purchase", "payment", "insight", "loyalty", "followup", "deal", "goal"),
            Set.of("tier", "report", "admin", "importing"),
            Set.of("sample", "closing", "voice"));

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "double[]", "float[]");

    private final String root;
    private final String core;

    CoreRules(String root) {
        this.root = root;
        this.core = root + ".core";
    }

    List<Rule> all() {
        return List.of(plain(), ladder(), cycles(), onePoster(), booksOnlyGrow(), exact(), clock());
    }

    private Rule plain() {
        return new Rule("R2", ArchRuleDefinition.noClasses().that().resideInAPackage(core + "..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.sql..", "javax.sql..", "java.awt..",
                        "javax.swing..", "org.apache.poi..", "org.apache.ibatis..", "org.slf4j..",
                        root + ".persistence..", root + ".reports..", root + ".app..")
                .as("the core is plain Java: no window, no SQL, no spreadsheet"));
    }

    private Rule ladder() {
        return new Rule("R3", ArchRuleDefinition.classes().that().resideInAPackage(core + "..")
                .should(new ArchCondition<JavaClass>("use features on lower rungs only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int own = rung(type);
                        if (own < 0) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands on no rung of the ladder"));
                            return;
                        }
                        for (Dependency use : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = use.getTargetClass().getBaseComponentType();
                            if (isCore(target) && !feature(target).equals(feature(type)) && rung(target) >= own) {
                                events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                            }
                        }
                    }
                })
                .as("core features form a ladder"));
    }

    private Rule cycles() {
        return new Rule("R3-cycles", SlicesRuleDefinition.slices().matching(core + ".(*)..").should().beFreeOfCycles());
    }

    private Rule onePoster() {
        return new Rule("R7", ArchRuleDefinition.noClasses().that().resideInAPackage(root + "..")
                .and(DescribedPredicate.describe("are not the poster", type -> !isPoster(type)))
                .should().callMethodWhere(DescribedPredicate.describe("add to a book",
                        (JavaMethodCall call) -> call.getName().equals("add") && isBook(call.getTargetOwner())))
                .as("only the poster adds to a book"));
    }

    private Rule booksOnlyGrow() {
        return new Rule("R7-books", ArchRuleDefinition.classes().that(DescribedPredicate.describe("are books", this::isBook))
                .should(new ArchCondition<JavaClass>("only grow") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethods().stream()
                                .filter(method -> method.getName().matches("(update|delete|remove|replace|set|clear).*"))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                    }
                }));
    }

    private Rule exact() {
        return new Rule("R10", ArchRuleDefinition.classes()
                .that().resideInAPackage(core + "..").and().resideOutsideOfPackage(core + ".insight..")
                .should(new ArchCondition<JavaClass>("keep exact figures, no binary fractions, no old dates") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> isInexact(field.getRawType()))
                                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                        type.getCodeUnits().stream()
                                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC) && isInexact(unit))
                                .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> use.getTargetClass().isEquivalentTo(Date.class))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                }));
    }

    private Rule clock() {
        return new Rule("R10-clock", ArchRuleDefinition.noClasses().that().resideInAPackage(root + "..")
                .should().callMethodWhere(DescribedPredicate.describe("ask for the time without a Clock", CoreRules::asksTheWall))
                .as("time comes in as an argument or from a Clock"));
    }

    private static boolean asksTheWall(JavaMethodCall call) {
        boolean now = call.getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || call.getName().equals("currentTimeMillis") && call.getTargetOwner().isEquivalentTo(System.class);
    }

    private static boolean isInexact(JavaCodeUnit unit) {
        return isInexact(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(CoreRules::isInexact);
    }

    private static boolean isInexact(JavaClass type) {
        return BINARY_FRACTIONS.contains(type.getName()) || BINARY_FRACTIONS.contains(type.getBaseComponentType().getName());
    }

    private boolean isPoster(JavaClass type) {
        return type.getPackageName().equals(core + ".posting") && type.getSimpleName().equals("Poster");
    }

    private boolean isBook(JavaClass type) {
        return isCore(type) && type.isInterface() && type.getSimpleName().matches(".+(Book|Ledger)");
    }

    private boolean isCore(JavaClass type) {
        return type.getPackageName().startsWith(core + ".");
    }

    private String feature(JavaClass type) {
        return Packages.first(type.getPackageName(), core);
    }

    private int rung(JavaClass type) {
        for (int rung = 0; rung < LADDER.size(); rung++) {
            if (LADDER.get(rung).contains(feature(type))) {
                return rung;
            }
        }
        return -1;
    }
}
