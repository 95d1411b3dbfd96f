package org.suanpan.persistence.trade;

import java.util.List;

import org.apache.ibatis.annotations.Param;

interface SettingsMapper {

    List<Setting> all();

    long postedDocuments();

    void keep(@Param("name") String name, @Param("value") String value);

    record Setting(String name, String value) {}
}
