package org.suanpan.persistence.document;

import java.time.LocalDate;
import java.time.YearMonth;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface DocumentMapper {

    long next(@Param("prefix") String prefix, @Param("month") YearMonth month);

    @Nullable LocalDate opening();
}
