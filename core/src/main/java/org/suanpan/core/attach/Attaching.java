package org.suanpan.core.attach;

import org.suanpan.core.base.Actor;

/// Keeping files with products, documents, customers and suppliers. Each method is one unit of work.
public interface Attaching {

    /// In bytes: a sharp photograph of a signed slip is a third of it.
    long MOST = 10L * 1024 * 1024;

    /// Keeps a file; one that is there already is given instead. Refuses what is empty (`attach.empty`) or larger than
    /// [#MOST] (`attach.too-large`).
    Attachment add(Holder holder, String name, byte[] content, Actor actor);

    void remove(long id);

    /// The code customers pay by, in place of the one before. Refuses what is no PNG or JPEG picture (`attach.no-picture`), empty or too large.
    void setPaymentCode(String name, byte[] content);

    void removePaymentCode();
}
