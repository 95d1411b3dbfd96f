package org.suanpan.persistence.report;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

import org.suanpan.core.base.Rate;

/// A score kept in whole tenths.
public final class TenthsHandler extends BaseTypeHandler<Rate> {

    @Override
    public void setNonNullParameter(PreparedStatement s, int i, Rate score, JdbcType type) throws SQLException {
        s.setLong(i, score.value().movePointRight(1).longValueExact());
    }

    @Override
    public Rate getNullableResult(ResultSet r, String column) throws SQLException {
        return new Rate(BigDecimal.valueOf(r.getLong(column), 1));
    }

    @Override
    public Rate getNullableResult(ResultSet r, int column) throws SQLException {
        return new Rate(BigDecimal.valueOf(r.getLong(column), 1));
    }

    @Override
    public Rate getNullableResult(CallableStatement s, int column) {
        throw new IllegalStateException("SQLite has no stored procedures");
    }
}
