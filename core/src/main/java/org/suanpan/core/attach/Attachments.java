package org.suanpan.core.attach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.product.ProductId;

/// The files in the data file. A content is kept once, however many products, documents and partners it is kept with.
public interface Attachments {

    /// In the order they were added; those of whoever was merged into a customer with them.
    List<Attachment> of(Holder holder);

    /// Refuses with `attach.unknown` when there is none.
    Attachment get(long id);

    /// Refuses with `attach.unknown` when there is none.
    byte[] content(long id);

    /// The first picture of each of these products that has one.
    Map<ProductId, Attachment> pictures(Collection<ProductId> products);

    /// The file of this content that is kept with `holder` already.
    Optional<Attachment> same(Holder holder, String sha256);

    /// Adds it; the `id` given is ignored. Gives the one it has.
    long add(Holder holder, Attachment file, byte[] content);

    /// The picture of the code customers pay by.
    Optional<byte[]> paymentCode();

    /// Keeps it in place of the one before; null = none any more. The `id` of `file` is ignored.
    void keepPaymentCode(@Nullable Attachment file, byte[] content);

    /// Takes it away, and its content with it when nothing else needs it.
    void remove(long id);
}
