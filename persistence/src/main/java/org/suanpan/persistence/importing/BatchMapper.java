package org.suanpan.persistence.importing;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.ImportBatches.NextIds;
import org.suanpan.core.importing.ImportBatches.SourceFile;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.KnownRecord;
import org.suanpan.core.party.duplicate.Member;

interface BatchMapper {

    @Nullable Long activeBatchOf(@Param("sha256") String sha256);

    long nextId();

    void open(@Param("id") long id, @Param("file") SourceFile file, @Param("entity") String entity,
            @Param("sheet") String sheet, @Param("headerRow") int headerRow, @Param("encoding") String encoding,
            @Param("actor") String actor, @Param("at") String at);

    void close(@Param("b") ImportedBatch batch);

    void addMapping(@Param("batch") long batch, @Param("field") String field, @Param("header") String header);

    List<KnownRecord> customers();

    List<Member> members();

    List<Member> sellers();

    List<KnownRecord> suppliers();

    List<KnownRecord> products();

    List<KnownRecord> reps();

    NextIds nextIds();

    List<BatchRow> list(@Param("limit") int limit);

    void audit(@Param("at") String at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);
}
