package org.suanpan.persistence.party.forget;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.forget.Traces;

/// `side` = `customer` or `supplier`; like every name of a table or column here it comes from the program, never from a user.
interface ForgetMapper {

    record Trigger(String name, String statement) {}

    List<Long> members(@Param("id") long customer);

    Traces count(@Param("side") String side, @Param("ids") List<Long> ids, @Param("marks") List<String> marks);

    long rejects(@Param("like") String like);

    void main(@Param("side") String side, @Param("ids") List<Long> ids, @Param("whole") boolean whole, @Param("marker") String marker);

    void profile(@Param("side") String side, @Param("ids") List<Long> ids, @Param("whole") boolean whole);

    void empty(@Param("table") String table, @Param("side") String side, @Param("ids") List<Long> ids);

    void addresses(@Param("side") String side, @Param("ids") List<Long> ids);

    void talks(@Param("ids") List<Long> ids, @Param("marker") String marker);

    void logs(@Param("like") String like, @Param("marker") String marker);

    void rejectRows(@Param("like") String like, @Param("marker") String marker);

    void replace(@Param("table") String table, @Param("column") String column, @Param("word") String word, @Param("like") String like,
            @Param("marker") String marker);

    void replaceOwn(@Param("at") ForgetPlace place, @Param("side") String side, @Param("ids") List<Long> ids, @Param("word") String word,
            @Param("like") String like, @Param("marker") String marker);

    List<Trigger> triggers(@Param("table") String table);

    void drop(@Param("trigger") String trigger);

    void run(@Param("statement") String statement);

    void log(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action, @Param("detail") String detail);
}
