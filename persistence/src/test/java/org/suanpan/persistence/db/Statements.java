package org.suanpan.persistence.db;

import java.util.List;
import java.util.Map;

/// The statement a mapper really sends, so that a test can look at its plan.
public final class Statements {

    private Statements() {}

    public static String sql(Class<?> mapper, String id, Map<String, Object> arguments) {
        Mappers mappers = Mappers.of(List.of(mapper));
        mappers.load(mapper);
        return mappers.getMappedStatement(mapper.getName() + "." + id).getBoundSql(arguments).getSql();
    }
}
