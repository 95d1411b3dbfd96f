package org.suanpan.persistence.posting;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentRef;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.posting.Postings;

interface PostingMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("entry") Postings.Entry entry);

    @Nullable PostingId of(@Param("document") DocumentRef document);

    @Nullable DocumentRef byKey(@Param("commandKey") String commandKey);
}
