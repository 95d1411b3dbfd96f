package org.suanpan.persistence.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.attach.AttachService;
import org.suanpan.persistence.db.Schema;
import org.suanpan.persistence.db.Sessions;

/// Runs every check over one snapshot, in a fixed order.
final class SqliteStandingChecks implements StandingChecks {

    private static final String INTEGRITY = "integrity";

    private final Sessions sessions;

    SqliteStandingChecks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<CheckResult> run(boolean full) {
        return sessions.readTogether(s -> run(s, full));
    }

    /// The same on any open file, so that a backup is held to what the store is held to. Damage comes first: a damaged
    /// page can make every later answer wrong.
    static List<CheckResult> run(SqlSession session, boolean full) {
        List<CheckResult> results = new ArrayList<>();
        if (full) {
            results.add(result(INTEGRITY, session.getMapper(SumCheckMapper.class).integrity()));
        }
        checks().forEach((id, check) -> results.add(result(id, check.apply(session))));
        return results;
    }

    private static Map<String, Function<SqlSession, Found>> checks() {
        Map<String, Function<SqlSession, Found>> checks = new LinkedHashMap<>();
        checks.put("schema", SqliteStandingChecks::schema);
        checks.put("references", s -> sums(s).references());
        checks.put("stock-balance", s -> sums(s).stockBalance());
        checks.put("stock-worth", s -> sums(s).stockWorth());
        checks.put("stock-not-negative", s -> sums(s).stockNotNegative());
        checks.put("warehouse-balance", s -> sums(s).warehouseBalance());
        checks.put("customer-balance", s -> sums(s).customerBalance());
        checks.put("day-sales", s -> sums(s).daySales());
        checks.put("customer-sales", s -> sums(s).customerSales());
        checks.put("history-totals", s -> sums(s).historyTotals());
        checks.put("import-batches", s -> sums(s).importBatches());
        checks.put("tier-assignments", s -> sums(s).tierAssignments());
        checks.put("merges", s -> sums(s).merges());
        checks.put("owners", s -> sums(s).owners());
        checks.put("deals", s -> sums(s).deals());
        checks.put("supplier-balance", s -> sums(s).supplierBalance());
        checks.put("stock-running", s -> books(s).stockRunning());
        checks.put("move-signs", s -> books(s).moveSigns());
        checks.put("move-values", s -> books(s).moveValues());
        checks.put("document-totals", s -> books(s).documentTotals());
        checks.put("document-owed", s -> books(s).documentOwed());
        checks.put("document-paid", s -> books(s).documentPaid());
        checks.put("document-payments", s -> sums(s).documentPayments());
        checks.put("document-moves", s -> books(s).documentMoves());
        checks.put("partner-open", s -> books(s).partnerOpen());
        checks.put("matches", s -> books(s).matches());
        checks.put("book-dates", s -> books(s).bookDates());
        checks.put("reversal-mirrors", s -> books(s).reversalMirrors());
        checks.put("number-series", s -> books(s).numberSeries());
        checks.put("file-contents", SqliteStandingChecks::fileContents);
        checks.put("statement-totals", s -> books(s).statementTotals());
        checks.put("closing-balances", s -> closings(s).balances());
        checks.put("closing-totals", s -> closings(s).totals());
        checks.put("confirmations", s -> closings(s).confirmations());
        checks.put("loyalty-credits", s -> closings(s).loyaltyCredits());
        return checks;
    }

    /// Tables, indexes, views and triggers are those this program makes: a missing trigger would let books change.
    private static Found schema(SqlSession session) {
        Set<String> found = new LinkedHashSet<>(sums(session).schema());
        Set<String> expected = new LinkedHashSet<>(Schema.expected());
        List<String> wrong = new ArrayList<>();
        expected.stream().filter(object -> !found.contains(object)).map(object -> "− " + object).forEach(wrong::add);
        found.stream().filter(object -> !expected.contains(object)).map(object -> "+ " + object).forEach(wrong::add);
        return new Found(wrong.size(), wrong.isEmpty() ? "" : wrong.getFirst());
    }

    /// What was kept is byte for byte what was added. One content at a time: together they may be larger than memory.
    private static Found fileContents(SqlSession session) {
        List<String> wrong = new ArrayList<>();
        for (String sha256 : sums(session).fileContents()) {
            if (!sha256.equals(AttachService.sha256(sums(session).fileContent(sha256).bytes()))) {
                wrong.add(sha256);
            }
        }
        return new Found(wrong.size(), wrong.isEmpty() ? "" : wrong.getFirst());
    }

    private static CheckResult result(String id, Found found) {
        return new CheckResult(id, found.violations(), found.first());
    }

    private static SumCheckMapper sums(SqlSession session) {
        return session.getMapper(SumCheckMapper.class);
    }

    private static ClosingCheckMapper closings(SqlSession session) {
        return session.getMapper(ClosingCheckMapper.class);
    }

    private static BookCheckMapper books(SqlSession session) {
        return session.getMapper(BookCheckMapper.class);
    }
}
