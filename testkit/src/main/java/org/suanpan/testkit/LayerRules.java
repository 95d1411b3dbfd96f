package org.suanpan.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/// What the outer layers may see of each other, and which library stops where.
final class LayerRules {

    /// What every feature of a layer may stand on; of these, each may stand on those before it.
    private static final Map<String, List<String>> SHARED = Map.of(
            "persistence", List.of("db"),
            "reports", List.of("text", "table", "file", "excel", "page", "columns"),
            "app", List.of("base", "kit"));

    /// Who joins the features together: the door of each layer, and `boot`.
    private static final Set<String> JOINS = Set.of("", "boot");

    private final String root;

    LayerRules(String root) {
        this.root = root;
    }

    List<Rule> all() {
        return List.of(featuresApart(), doors(), hiddenRows(), sqlInXml(), spreadsheets(), pages());
    }

    private Rule featuresApart() {
        return new Rule("R4", ArchRuleDefinition.classes()
                .that().resideInAnyPackage(root + ".persistence..", root + ".reports..", root + ".app..")
                .should(new ArchCondition<JavaClass>("not import another feature of their layer") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String layer = Packages.first(type.getPackageName(), root);
                        String feature = feature(type, layer);
                        if (JOINS.contains(feature)) {
                            return;
                        }
                        for (Dependency use : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = use.getTargetClass().getBaseComponentType();
                            if (Packages.first(target.getPackageName(), root).equals(layer)
                                    && !feature(target, layer).equals(feature)
                                    && !shared(layer, feature).contains(feature(target, layer))) {
                                events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                            }
                        }
                    }
                })
                .as("features of one layer do not import each other"));
    }

    private Rule doors() {
        return new Rule("R5", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + ".app..").and().resideOutsideOfPackage(root + ".app.boot..")
                .should().dependOnClassesThat().resideInAnyPackage(root + ".persistence..", root + ".reports..")
                .as("only boot knows the data file and the workbooks; screens and commands see the ports of the core"));
    }

    private Rule hiddenRows() {
        return new Rule("R8", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + ".persistence..")
                .and(DescribedPredicate.describe("are mappers or rows", type -> type.getSimpleName().matches(".+(Mapper|Row)")))
                .should(ArchCondition.from(DescribedPredicate.describe("be seen elsewhere", LayerRules::isSeen)))
                .as("mappers and rows stay inside their package"));
    }

    private Rule sqlInXml() {
        return new Rule("R8-xml", ArchRuleDefinition.noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat(DescribedPredicate.describe("carry SQL in an annotation",
                        type -> type.getPackageName().equals("org.apache.ibatis.annotations")
                                && type.getSimpleName().matches("(Select|Insert|Update|Delete)(Provider)?")))
                .as("SQL of mappers stands in the XML beside them"));
    }

    private Rule spreadsheets() {
        return new Rule("R9", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + "..")
                .and().resideOutsideOfPackages(root + ".reports.excel..", root + ".reports.spreadsheet..", root + ".reports.sample..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                .as("POI stops in reports.excel, reports.spreadsheet and reports.sample"));
    }

    private Rule pages() {
        return new Rule("R9-pages", ArchRuleDefinition.noClasses()
                .that().resideInAPackage(root + "..")
                .and().resideOutsideOfPackages(root + ".reports.page..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "javax.print..")
                .as("PDFBox and the print services stop in reports.page"));
    }

    private static List<String> shared(String layer, String feature) {
        List<String> shared = SHARED.getOrDefault(layer, List.of());
        int own = shared.indexOf(feature);
        return own < 0 ? shared : shared.subList(0, own);
    }

    /// What is public in something hidden is hidden.
    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(LayerRules::isSeen).orElse(true);
    }

    private String feature(JavaClass type, String layer) {
        return Packages.first(type.getPackageName(), root + "." + layer);
    }
}
