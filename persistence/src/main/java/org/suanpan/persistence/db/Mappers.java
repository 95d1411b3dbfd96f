package org.suanpan.persistence.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;

/// Builds MyBatis from mapper interfaces that each have an XML file of the same name beside them. A file is read when
/// its mapper is first asked for: reading all of them took a third of a short command.
final class Mappers extends Configuration {

    private final Set<Class<?>> known;
    private final Set<Class<?>> loaded = ConcurrentHashMap.newKeySet();
    private boolean hasListTerms;

    private Mappers(List<Class<?>> known) {
        super(new Environment("store", new KeptTransaction.Factory(), new NoDataSource()));
        this.known = Set.copyOf(known);
        setMapUnderscoreToCamelCase(true);
        setArgNameBasedConstructorAutoMapping(true);
        setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
        setCacheEnabled(false);
        setLocalCacheScope(LocalCacheScope.STATEMENT);
        setObjectFactory(new Makers());
        TypeHandlers.register(getTypeHandlerRegistry());
    }

    static SqlSessionFactory factory(List<Class<?>> mappers) {
        return new DefaultSqlSessionFactory(of(mappers));
    }

    static Mappers of(List<Class<?>> mappers) {
        return new Mappers(mappers);
    }

    @Override
    public <T> T getMapper(Class<T> type, SqlSession session) {
        if (!loaded.contains(type)) {
            load(type);
        }
        return super.getMapper(type, session);
    }

    /// A statement without conditions, its parameters as question marks.
    String sql(Class<?> mapper, String statement) {
        load(mapper);
        return getMappedStatement(mapper.getName() + "." + statement).getBoundSql(null).getSql();
    }

    synchronized void load(Class<?> mapper) {
        if (!known.contains(mapper) || loaded.contains(mapper)) {
            return;
        }
        if (!hasListTerms) {
            hasListTerms = true;
            read(ListTerms.class);
            read(Homes.class);
        }
        read(mapper);
        loaded.add(mapper);
    }

    private void read(Class<?> mapper) {
        String xml = mapper.getSimpleName() + ".xml";
        try (InputStream in = mapper.getResourceAsStream(xml)) {
            if (in == null) {
                throw new IllegalStateException("no " + xml + " beside " + mapper.getName());
            }
            new XMLMapperBuilder(in, this, mapper.getName(), getSqlFragments(), mapper.getName()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
