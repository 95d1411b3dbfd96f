package org.suanpan.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A rule that can't fail is worth nothing: each one is shown the class that breaks it.
class ArchitectureRulesTest {

    private static final String ROOT = "org.suanpan.testkit.wrong";

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);

    private static final ArchitectureRules RULES = ArchitectureRules.under(ROOT);

    @ParameterizedTest
    @CsvSource({
        "R2, core.sale.ShowsWindow",
        "R3, core.base.LooksUp",
        "R3-cycles, core.party.PartyRecord",
        "R4, persistence.party.UsesSales",
        "R5, app.sale.OpensStore",
        "R6, app.sale.SaleViewModel",
        "R6-view, app.sale.SaleView",
        "R7, core.sale.WritesBook",
        "R7-books, core.stock.StockBook",
        "R8, persistence.sale.SaleMapper",
        "R8-xml, persistence.sale.SaleMapper",
        "R9, reports.sale.OwnWorkbook",
        "R9-pages, reports.sale.OwnPages",
        "R10, core.sale.Inexact",
        "R10-clock, core.sale.AsksTheWall",
        "R11, app.sale.Hurries",
        "R12, app.sale.Paints",
        "R13, app.sale.RemembersGlobally",
        "R13-door, app.sale.RemembersGlobally",
        "R13-constructor, app.sale.RemembersGlobally",
        "names, app.sale.SaleHelper",
        "null, app.sale.SaleView",
    })
    void everyRuleNamesTheClassThatBreaksIt(String id, String culprit) {
        String report = String.join("\n", RULES.rule(id).evaluate(WRONG).getFailureReport().getDetails());

        assertTrue(report.contains(culprit), () -> id + " reports: " + report);
    }

    @Test
    void everyRuleIsShownAWrongClass() throws NoSuchMethodException {
        Set<String> shown = java.util.Arrays.stream(ArchitectureRulesTest.class
                        .getDeclaredMethod("everyRuleNamesTheClassThatBreaksIt", String.class, String.class)
                        .getAnnotation(CsvSource.class).value())
                .map(row -> row.substring(0, row.indexOf(',')))
                .collect(Collectors.toSet());

        assertEquals(RULES.all().stream().map(Rule::id).collect(Collectors.toSet()), shown);
    }

    @Test
    void theSoundOnesAreLeftAlone() {
        for (String id : List.of("R2", "R3", "R7", "R10", "R10-clock", "R13", "R13-constructor")) {
            String report = RULES.rule(id).evaluate(WRONG).getFailureReport().toString();
            assertFalse(report.contains("ExactAndSound") || report.contains("posting.Poster"), () -> id + " reports: " + report);
        }
    }

    @Test
    void anExemptionWithItsReasonIsHonouredForItsRuleOnly() {
        assertFalse(RULES.rule("R11").evaluate(WRONG).getFailureReport().toString().contains("MayHurry"));
        assertEquals(List.of("MayHurry"), ArchitectureRules.exempted(WRONG).stream().map(JavaClass::getSimpleName).toList());
    }
}
