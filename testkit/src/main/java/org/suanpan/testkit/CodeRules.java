package org.suanpan.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.jspecify.annotations.NullMarked;

/// How a class may look anywhere in the program.
final class CodeRules {

    private static final int CONSTRUCTOR_PARAMETERS = 7;

    private static final List<Class<?>> CHANGEABLE = List.of(
            AtomicBoolean.class, AtomicInteger.class, AtomicLong.class, AtomicReference.class, ThreadLocal.class, StringBuilder.class);

    private final String root;

    CodeRules(String root) {
        this.root = root;
    }

    List<Rule> all() {
        return List.of(noStaticState(), noStaticDoor(), fewParameters(), names(), nullMarked());
    }

    private Rule noStaticState() {
        return new Rule("R13", ArchRuleDefinition.classes().that().resideInAPackage(root + "..")
                .should(new ArchCondition<JavaClass>("have no static state") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC) && isChangeable(field))
                                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                    }
                }));
    }

    /// Final, and not of a type made for change. Private constant arrays pass: nobody else can reach them.
    private static boolean isChangeable(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !modifiers.contains(JavaModifier.FINAL)
                || type.isArray() && !modifiers.contains(JavaModifier.PRIVATE)
                || CHANGEABLE.stream().anyMatch(type::isAssignableTo)
                || !type.isInterface() && !type.isEnum() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }

    private Rule noStaticDoor() {
        return new Rule("R13-door", ArchRuleDefinition.noMethods().that().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .should().haveName("getInstance"));
    }

    private Rule fewParameters() {
        return new Rule("R13-constructor", ArchRuleDefinition.classes()
                .that().resideInAPackage(root + "..").and().areNotRecords().and().areNotEnums()
                .should(new ArchCondition<JavaClass>("be built from seven things at most") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaConstructor constructor : type.getConstructors()) {
                            if (constructor.getRawParameterTypes().size() > CONSTRUCTOR_PARAMETERS && !isCaptured(type)) {
                                events.add(SimpleConditionEvent.violated(constructor, constructor.getDescription()));
                            }
                        }
                    }
                }));
    }

    /// The compiler hands a local class what it captures through its constructor.
    private static boolean isCaptured(JavaClass type) {
        return type.isAnonymousClass() || type.isLocalClass();
    }

    private Rule names() {
        return new Rule("names", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + "..")
                .should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..manager..", "..impl..", "..common..")
                .orShould().haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|DTO|VO)")
                .as("names say what a thing is: no util, helper, manager, impl"));
    }

    private Rule nullMarked() {
        return new Rule("null", ArchRuleDefinition.classes()
                .that().resideInAPackage(root + "..").and().areTopLevelClasses()
                .should(new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName()));
                        }
                    }
                }));
    }
}
