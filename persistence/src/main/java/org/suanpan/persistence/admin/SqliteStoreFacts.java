package org.suanpan.persistence.admin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.admin.StoreInfo;
import org.suanpan.core.base.Topic;
import org.suanpan.persistence.admin.StoreFactsMapper.TableCount;
import org.suanpan.persistence.db.Sessions;

final class SqliteStoreFacts implements StoreFacts {

    private final Sessions sessions;

    SqliteStoreFacts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public StoreInfo info() {
        return sessions.readTogether(this::info);
    }

    @Override
    public String setting(String name, String otherwise) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(StoreFactsMapper.class).setting(name)))
                .orElse(otherwise);
    }

    @Override
    public void set(String name, String value) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(StoreFactsMapper.class).set(name, value);
            return name;
        });
    }

    private StoreInfo info(SqlSession session) {
        StoreFactsMapper mapper = session.getMapper(StoreFactsMapper.class);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TableCount count : mapper.counts()) {
            counts.put(count.word(), count.rows());
        }
        BackupRow backup = mapper.lastBackup();
        return new StoreInfo(sessions.file().toString(), mapper.schemaVersion(),
                Optional.ofNullable(mapper.setting("shop.name")).orElse(""), counts, day(mapper.firstSale()),
                day(mapper.lastSale()), backup == null ? null : backup.backup());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
