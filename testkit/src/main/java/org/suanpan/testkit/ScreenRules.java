package org.suanpan.testkit;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/// Two roles for a screen, one door to other threads, one place for style classes.
final class ScreenRules {

    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread", "java.lang.Thread$Builder", "java.util.Timer",
            "java.util.concurrent.Executors", "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ForkJoinPool", "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor", "javafx.concurrent.Task", "javafx.concurrent.Service");

    /// Questions about the thread one is on start nothing.
    private static final Set<String> HARMLESS =
            Set.of("currentThread", "getName", "isInterrupted", "interrupted", "interrupt", "getContextClassLoader", "getId", "threadId");

    private final String root;

    ScreenRules(String root) {
        this.root = root;
    }

    List<Rule> all() {
        return List.of(viewModels(), views(), threads(), styles());
    }

    private Rule viewModels() {
        return new Rule("R6", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + ".app..").and().haveNameMatching(".*ViewModel(\\$.*)?")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .as("a view model knows no node"));
    }

    private Rule views() {
        return new Rule("R6-view", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + ".app..").and().haveNameMatching(".*View(\\$.*)?")
                .should().dependOnClassesThat(DescribedPredicate.describe("are services, ports or queries", this::isPort))
                .as("a view knows no service, port or query"));
    }

    private Rule threads() {
        return new Rule("R11", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".app.base..")
                .should().accessTargetWhere(DescribedPredicate.describe("start or change threads", ScreenRules::startsThread))
                .as("no threads by hand outside app.base"));
    }

    private Rule styles() {
        return new Rule("R12", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + ".app..").and().doNotHaveSimpleName("Style")
                .should().callMethodWhere(DescribedPredicate.describe("name a style as text",
                        (JavaMethodCall call) -> Set.of("getStyleClass", "setStyle").contains(call.getName())
                                && call.getTargetOwner().getPackageName().startsWith("javafx.")))
                .as("style classes come from the enum Style"));
    }

    private static boolean startsThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (owner.equals("javafx.application.Platform")) {
            return access.getName().equals("runLater") || access.getName().equals("startup");
        }
        return THREADS.contains(owner) && !HARMLESS.contains(access.getName());
    }

    /// A port is a public interface of the core that is not a closed set of records; `base` holds words, not ports.
    private boolean isPort(JavaClass type) {
        if (!type.getPackageName().startsWith(root + ".core.") || type.getPackageName().equals(root + ".core.base")) {
            return false;
        }
        if (type.getSimpleName().matches(".+(Service|Queries)")) {
            return true;
        }
        return type.isInterface() && type.isTopLevelClass() && !type.isAnnotation() && !type.reflect().isSealed();
    }
}
