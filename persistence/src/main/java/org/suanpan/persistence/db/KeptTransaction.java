package org.suanpan.persistence.db;

import java.sql.Connection;

import javax.sql.DataSource;

import org.apache.ibatis.session.TransactionIsolationLevel;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.transaction.TransactionFactory;
import org.jspecify.annotations.Nullable;

/// A MyBatis session over a connection that outlives it: [Sessions] begins, commits and keeps the connection.
record KeptTransaction(Connection connection) implements Transaction {

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void close() {}

    @Override
    public @Nullable Integer getTimeout() {
        return null;
    }

    static final class Factory implements TransactionFactory {

        @Override
        public Transaction newTransaction(Connection connection) {
            return new KeptTransaction(connection);
        }

        @Override
        public Transaction newTransaction(DataSource source, TransactionIsolationLevel level, boolean autoCommit) {
            throw new IllegalStateException("sessions are opened over a kept connection");
        }
    }
}
