package org.suanpan.core.commission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over everything a statement says: person, month, plan, base, total, every line, the hash of the documents
/// it was computed from, and what the program's check of its rules had found.
final class StatementSeal {

    private StatementSeal() {}

    static String of(CommissionStatement statement, CommissionPlan plan, String rules) {
        StringBuilder content = new StringBuilder();
        content.append("rep ").append(statement.rep().value()).append('\n');
        content.append("month ").append(statement.month()).append('\n');
        content.append("plan ").append(PlanText.of(plan)).append('\n');
        content.append("base ").append(statement.base()).append('\n');
        content.append("total ").append(statement.total()).append('\n');
        for (CommissionStatement.Line line : statement.lines()) {
            content.append("line %s %s %s %s %s%s%s\n".formatted(
                    line.origin(), line.base(), line.earned(), line.paidBefore(), line.due(),
                    line.component() == Component.BRACKETS ? "" : " " + line.component(),
                    line.quantity() == null ? "" : " quantity " + line.quantity()));
        }
        if (!statement.facts().isEmpty()) {
            content.append("facts ").append(statement.facts()).append('\n');
        }
        if (!rules.isEmpty()) {
            content.append("rules ").append(rules).append('\n');
        }
        return hash(content.toString());
    }

    /// SHA-256 in hexadecimal.
    static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
