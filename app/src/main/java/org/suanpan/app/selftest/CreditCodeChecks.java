package org.suanpan.app.selftest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.party.identity.CreditCode;

/// uscc.csv: unified social credit codes, each as typed with its one form, the verdict and what may have been meant.
final class CreditCodeChecks implements GoldenChecks {

    @Override
    public Map<GoldenRow, Outcome> check(List<GoldenRow> rows) {
        Map<GoldenRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.forEach(row -> outcomes.put(row, matches(row) ? Outcome.PASSED : Outcome.FAILED));
        return outcomes;
    }

    private static boolean matches(GoldenRow row) {
        CreditCode code = CreditCode.read(row.text("raw"));
        return row.text("normalized").equals(code.text())
                && row.text("result").equals(code.verdict().name())
                && row.text("expected_check").equals(code.expectedCheck().orElse(""))
                && row.text("org_code_ok").equals(code.organisationAgrees().map(ok -> ok ? "Y" : "N").orElse(""))
                && row.text("suggestions").equals(String.join("|", code.suggestions()));
    }
}
