package org.suanpan.persistence.db;

import java.util.ArrayList;
import java.util.List;

/// Cuts a migration file into single statements. SQLite runs only the first statement of a string and says nothing
/// of the rest, so each is executed on its own; a trigger body keeps its inner semicolons.
final class SqlScript {

    private SqlScript() {}

    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : script.lines().toList()) {
            String code = line.strip();
            if (code.isEmpty() || code.startsWith("--")) {
                continue;
            }
            current.append(line).append('\n');
            if (endsStatement(current.toString().strip(), code)) {
                statements.add(current.toString().strip().replaceAll(";$", ""));
                current.setLength(0);
            }
        }
        if (!current.isEmpty()) {
            throw new IllegalStateException("a migration ends inside a statement: " + current);
        }
        return statements;
    }

    private static boolean endsStatement(String statement, String lastLine) {
        if (!lastLine.endsWith(";")) {
            return false;
        }
        return !statement.startsWith("create trigger") || lastLine.endsWith("end;");
    }
}
