package org.suanpan.testkit.wrong.persistence.sale;

import org.apache.ibatis.annotations.Select;

/// Breaks R8 and R8-xml.
public interface SaleMapper {

    @Select("select count(*) from sale")
    long count();
}
