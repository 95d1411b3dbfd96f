package org.suanpan.persistence.db;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.ByteArrayTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// How exact figures, ids and days stand in the file: whole numbers and ISO text.
final class TypeHandlers {

    private TypeHandlers() {}

    static void register(TypeHandlerRegistry registry) {
        whole(registry, Money.class, Money::ofFen, Money::fen);
        whole(registry, Quantity.class, Quantity::new, Quantity::tenThousandths);
        whole(registry, UnitPrice.class, UnitPrice::new, UnitPrice::millionths);
        whole(registry, CustomerId.class, CustomerId::new, CustomerId::value);
        whole(registry, SupplierId.class, SupplierId::new, SupplierId::value);
        whole(registry, SalesRepId.class, SalesRepId::new, SalesRepId::value);
        whole(registry, ProductId.class, ProductId::new, ProductId::value);
        whole(registry, WarehouseId.class, WarehouseId::new, WarehouseId::value);
        whole(registry, DocumentId.class, DocumentId::new, DocumentId::value);
        whole(registry, AccountId.class, AccountId::new, AccountId::value);
        whole(registry, Rate.class, e6 -> new Rate(BigDecimal.valueOf(e6, 6)),
                rate -> rate.value().setScale(6, RoundingMode.HALF_UP).unscaledValue().longValueExact());
        registry.register(DocumentNumber.class, new Text<>(DocumentNumber::new));
        // The driver knows no large objects; bytes are bytes.
        for (JdbcType type : new JdbcType[] {null, JdbcType.BLOB, JdbcType.LONGVARBINARY}) {
            registry.register(byte[].class, type, new ByteArrayTypeHandler());
        }
        registry.register(Instant.class, new Text<>(Instant::parse));
        registry.register(LocalDate.class, new Text<>(LocalDate::parse));
        registry.register(YearMonth.class, new Text<>(YearMonth::parse));
    }

    private static <T> void whole(TypeHandlerRegistry registry, Class<T> type, LongFunction<T> from,
            ToLongFunction<T> to) {
        registry.register(type, new Whole<>(from, to));
    }

    private static final class Whole<T> extends BaseTypeHandler<T> {

        private final LongFunction<T> from;
        private final ToLongFunction<T> to;

        Whole(LongFunction<T> from, ToLongFunction<T> to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void setNonNullParameter(PreparedStatement s, int i, T value, JdbcType type) throws SQLException {
            s.setLong(i, to.applyAsLong(value));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet r, String column) throws SQLException {
            long value = r.getLong(column);
            return r.wasNull() ? null : from.apply(value);
        }

        @Override
        public @Nullable T getNullableResult(ResultSet r, int column) throws SQLException {
            long value = r.getLong(column);
            return r.wasNull() ? null : from.apply(value);
        }

        @Override
        public @Nullable T getNullableResult(CallableStatement s, int column) {
            throw new IllegalStateException("SQLite has no stored procedures");
        }
    }

    private static final class Text<T> extends BaseTypeHandler<T> {

        private final Function<String, T> parse;

        Text(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public void setNonNullParameter(PreparedStatement s, int i, T value, JdbcType type) throws SQLException {
            s.setString(i, value.toString());
        }

        @Override
        public @Nullable T getNullableResult(ResultSet r, String column) throws SQLException {
            return parsed(r.getString(column));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet r, int column) throws SQLException {
            return parsed(r.getString(column));
        }

        @Override
        public @Nullable T getNullableResult(CallableStatement s, int column) {
            throw new IllegalStateException("SQLite has no stored procedures");
        }

        private @Nullable T parsed(@Nullable String text) {
            return text == null ? null : parse.apply(text);
        }
    }
}
