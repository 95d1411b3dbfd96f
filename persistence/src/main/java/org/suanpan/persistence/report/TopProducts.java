package org.suanpan.persistence.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.session.SqlSession;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.Dashboard.Named;

/// The products that sold best in a span, added up here: SQLite would sort all lines to group them.
record TopProducts(SqlSession session) {

    List<Named> of(DateSpan span, int most) {
        DashboardMapper mapper = session.getMapper(DashboardMapper.class);
        return sums(span).entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(e -> {
                    ProductRow product = mapper.product(e.getKey());
                    return new Named(product.code(), product.name(), Money.ofFen(e.getValue()));
                }).toList();
    }

    private Map<Long, Long> sums(DateSpan span) {
        Map<Long, Long> sums = new HashMap<>();
        String sql = session.getConfiguration().getMappedStatement(DashboardMapper.class.getName() + ".productAmounts")
                .getBoundSql(Map.of()).getSql();
        try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
            for (int i = 1; i <= 4; i += 2) {
                statement.setString(i, span.from().toString());
                statement.setString(i + 1, span.to().toString());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.merge(rows.getLong(1), rows.getLong(2), Long::sum);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sums;
    }
}
