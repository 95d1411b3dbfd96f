/// The data file: one SQLite store, MyBatis mappers, migrations, backups. Its only public door is `Database`.
module org.suanpan.persistence {
    requires transitive org.suanpan.core;
    requires static org.jspecify;
    requires java.sql;
    requires org.mybatis;
    requires org.xerial.sqlitejdbc;
    requires org.slf4j;

    exports org.suanpan.persistence;
}
