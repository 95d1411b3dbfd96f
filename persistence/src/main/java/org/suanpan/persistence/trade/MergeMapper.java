package org.suanpan.persistence.trade;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.merge.Merges;

interface MergeMapper {

    CustomerId home(@Param("customer") CustomerId customer);

    List<Merges.Edge> edges();

    void add(@Param("edge") Merges.Edge edge, @Param("at") Instant at, @Param("actor") String actor);

    void remove(@Param("absorbed") CustomerId absorbed);

    void keepHome(@Param("absorbed") CustomerId absorbed, @Param("home") CustomerId home);

    List<Merges.Absorbed> absorbed(@Param("home") CustomerId home);

    List<Merges.Across> across();

    String label(@Param("customer") CustomerId customer);

    void log(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action, @Param("detail") String detail);
}
