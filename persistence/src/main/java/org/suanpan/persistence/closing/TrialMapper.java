package org.suanpan.persistence.closing;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.closing.TrialBooks.Held;

interface TrialMapper {

    Held held();

    /// References are looked at when the transaction ends, not at every row.
    void referencesLater();

    List<Trigger> triggers(@Param("tables") List<String> tables);

    void drop(@Param("trigger") String trigger);

    void run(@Param("statement") String statement);

    void empty(@Param("table") String table);

    void dropPapersFiles();

    void dropLooseContents();

    /// What an import has made belongs to no import any more.
    void keep(@Param("table") String table);

    void audit(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    record Trigger(String name, String statement) {}
}
