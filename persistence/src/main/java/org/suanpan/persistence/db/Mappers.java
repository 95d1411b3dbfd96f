package org.suanpan.persistence.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;

/// Builds MyBatis from mapper interfaces that each have an XML file of the same name beside them.
final class Mappers {

    private Mappers() {}

    static SqlSessionFactory factory(List<Class<?>> mappers) {
        Configuration configuration = new Configuration(
                new Environment("store", new KeptTransaction.Factory(), new NoDataSource()));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
        configuration.setCacheEnabled(false);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        TypeHandlers.register(configuration.getTypeHandlerRegistry());
        mappers.forEach(mapper -> load(configuration, mapper));
        return new DefaultSqlSessionFactory(configuration);
    }

    private static void load(Configuration configuration, Class<?> mapper) {
        String xml = mapper.getSimpleName() + ".xml";
        try (InputStream in = mapper.getResourceAsStream(xml)) {
            if (in == null) {
                throw new IllegalStateException("no " + xml + " beside " + mapper.getName());
            }
            new XMLMapperBuilder(in, configuration, mapper.getName(), configuration.getSqlFragments(), mapper.getName())
                    .parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
