package org.suanpan.persistence.trade.book;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;

import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Basis;
import org.suanpan.core.stock.cost.Movement;

/// Reads a whole movement at once, by the places of the columns: fifty thousand of them are read in one replay, and
/// mapping each column by its name took longer than finding it.
public final class MovementColumns implements TypeHandler<Movement> {

    @Override
    public Movement getResult(ResultSet r, String firstColumn) throws SQLException {
        return new Movement(r.getLong(1), r.getLong(2), r.getInt(3), new ProductId(r.getLong(4)), new WarehouseId(r.getLong(5)),
                LocalDate.parse(r.getString(6)), r.getLong(7), r.getLong(8), Basis.valueOf(r.getString(9)), r.getLong(10),
                r.getLong(11), r.getLong(12), r.getInt(13) != 0,
                new Movement.Stored(r.getLong(14), r.getLong(15), r.getLong(16), r.getLong(17), r.getLong(18)));
    }

    @Override
    public Movement getResult(ResultSet r, int firstColumn) throws SQLException {
        return getResult(r, "id");
    }

    @Override
    public Movement getResult(CallableStatement s, int column) {
        throw new IllegalStateException("SQLite has no stored procedures");
    }

    @Override
    public void setParameter(PreparedStatement s, int i, Movement movement, JdbcType type) {
        throw new IllegalStateException("a movement is written column by column");
    }
}
