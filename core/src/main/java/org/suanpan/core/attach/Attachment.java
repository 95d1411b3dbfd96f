package org.suanpan.core.attach;

import java.time.Instant;

/// A file kept with a product, a document, a customer or a supplier, without its content. `size` in bytes, `sha256` in small hexadecimal digits.
public record Attachment(long id, String name, String mediaType, long size, String sha256, Instant addedAt, String addedBy) {

    /// Whether the window can show it.
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
