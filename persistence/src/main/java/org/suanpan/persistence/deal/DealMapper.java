package org.suanpan.persistence.deal;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.Move;
import org.suanpan.core.deal.MoveLine;
import org.suanpan.core.deal.NewDeal;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.deal.StageSum;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

interface DealMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("deal") NewDeal deal, @Param("at") Instant at, @Param("actor") String actor);

    int change(@Param("id") long id, @Param("deal") NewDeal deal);

    void addMove(@Param("id") long id, @Param("move") Move move, @Param("at") Instant at, @Param("actor") String actor);

    void keepStage(@Param("id") long id, @Param("stage") Stage stage);

    void link(@Param("id") long id, @Param("quotation") DocumentId quotation);

    @Nullable Deal get(@Param("id") long id);

    List<Deal> list(@Param("stage") @Nullable Stage stage, @Param("rep") @Nullable String rep, @Param("limit") int limit);

    List<Deal> of(@Param("customer") CustomerId customer);

    List<StageSum> sums(@Param("rep") @Nullable String rep);

    List<MoveLine> moves(@Param("id") long id);

    List<Deal> ordered();
}
