package org.suanpan.persistence.trade;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;

interface TradeMapper {

    @Nullable DocumentRow head(@Param("id") DocumentId id);

    List<Documents.Costed> costs(@Param("documents") List<DocumentId> documents);

    List<LineRow> lines(@Param("id") DocumentId id);

    List<Charge> charges(@Param("id") DocumentId id);

    List<Settling.Allocation> allocations(@Param("id") DocumentId id);

    List<Settling.Part> payments(@Param("id") DocumentId id);

    @Nullable DocumentId byNumber(@Param("number") DocumentNumber number);

    @Nullable DocumentId byKey(@Param("key") String key);

    List<DocumentId> following(@Param("origin") DocumentId origin);

    @Nullable DocumentId otherHalf(@Param("document") DocumentId document);

    long nextId();

    long nextSeq();

    void insert(@Param("id") long id, @Param("d") Document document, @Param("number") @Nullable String number,
            @Param("seq") @Nullable Long seq);

    int replace(@Param("d") Document document, @Param("number") @Nullable String number, @Param("seq") @Nullable Long seq);

    void insertLine(@Param("document") long document, @Param("line") DocumentLine line);

    void insertDraftLine(@Param("document") long document, @Param("no") int no, @Param("line") DraftLine line);

    void insertCharge(@Param("document") long document, @Param("no") int no, @Param("charge") Charge charge);

    void insertAllocation(@Param("document") long document, @Param("allocation") Settling.Allocation allocation);

    void insertPayment(@Param("document") long document, @Param("no") int no, @Param("part") Settling.Part part);

    int setState(@Param("d") Document document);

    void dropLines(@Param("id") DocumentId id);

    void dropCharges(@Param("id") DocumentId id);

    void dropAllocations(@Param("id") DocumentId id);

    void dropPayments(@Param("id") DocumentId id);

    void audit(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    void drop(@Param("id") DocumentId id);
}
