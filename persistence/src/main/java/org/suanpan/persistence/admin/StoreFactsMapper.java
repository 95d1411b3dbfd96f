package org.suanpan.persistence.admin;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface StoreFactsMapper {

    /// How many rows one table has, under the word it is told by.
    record TableCount(String word, long rows) {}

    int schemaVersion();

    List<TableCount> counts();

    @Nullable String firstSale();

    @Nullable String lastSale();

    @Nullable BackupRow lastBackup();

    @Nullable String setting(@Param("name") String name);

    void set(@Param("name") String name, @Param("value") String value);

    void addBackup(@Param("file") String file, @Param("bytes") long bytes, @Param("sha256") String sha256,
            @Param("checkedAt") String checkedAt);
}
