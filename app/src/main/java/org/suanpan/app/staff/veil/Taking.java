package org.suanpan.app.staff.veil;

import java.lang.reflect.Method;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.report.ListExport;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.report.ReportRunner;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// What leaves the program as a file: every port whose name ends in `Export` that gives a file, and every report.
final class Taking {

    /// The reports without cost or profit; any other is for those who may see them.
    private static final Set<String> WITHOUT_COST = Set.of("receivables", "collections", "waivers");

    /// It shows the commission paid for each customer's purchases.
    private static final String WITH_PAY = "profit-by-customer";

    private Taking() {}

    static boolean isTaking(Class<?> port, Method method) {
        return (port.getSimpleName().endsWith("Export") || port == ReportRunner.class && method.getName().equals("run"))
                && !method.isDefault();
    }

    static void refuseHidden(Class<?> port, Object[] given, Here here) {
        if (port == ReportRunner.class && given.length > 0 && given[0] instanceof ReportRequest request
                && !here.allows(Right.COST) && !WITHOUT_COST.contains(request.id())) {
            throw new Rejected("staff.report-of-cost");
        }
        if (port == ReportRunner.class && given.length > 0 && given[0] instanceof ReportRequest request
                && !here.allows(Right.PAY) && request.id().equals(WITH_PAY)) {
            throw new Rejected("staff.no-pay");
        }
    }

    static String name(Class<?> port, Object[] given) {
        return switch (given.length == 0 ? "" : given[0]) {
            case ListExport.Content content -> content.title();
            case ReportRequest request -> request.id() + " " + request.span().from() + " – " + request.span().to();
            case PaperExport.Stack stack -> stack.title();
            case Statement statement -> "statement " + statement.holder().code();
            default -> port.getSimpleName();
        };
    }

    static int rows(Object[] given, @Nullable Object result) {
        return switch (result) {
            case ReportOutcome outcome -> Math.toIntExact(outcome.rows());
            case StatementExport.Batch batch -> batch.statements();
            case null, default -> given.length > 0 && given[0] instanceof ListExport.Content content ? content.rows().size()
                    : given.length > 0 && given[0] instanceof PaperExport.Stack stack ? stack.papers().size() : 1;
        };
    }
}
