package org.suanpan.persistence.attach;

import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.attach.Attachment;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.product.ProductId;

interface AttachmentMapper {

    List<Attachment> of(@Param("holder") Holder holder);

    @Nullable Attachment one(@Param("id") long id);

    @Nullable Attachment same(@Param("holder") Holder holder, @Param("sha256") String sha256);

    @Nullable Content content(@Param("id") long id);

    List<Picture> pictures(@Param("products") Collection<ProductId> products);

    long nextId();

    void keepContent(@Param("sha256") String sha256, @Param("bytes") byte[] bytes);

    void insert(@Param("id") long id, @Param("holder") Holder holder, @Param("file") Attachment file);

    void delete(@Param("id") long id);

    @Nullable Content paymentCode();

    void dropPaymentCode();

    void insertPaymentCode(@Param("file") Attachment file);

    void deleteContent(@Param("sha256") String sha256);

    record Content(String sha256, byte[] bytes) {}

    record Picture(ProductId product, long id) {}
}
