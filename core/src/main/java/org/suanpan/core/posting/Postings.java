package org.suanpan.core.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentRef;
import org.suanpan.core.document.PostingId;

/// The journal of postings: which document was written into the books when, by whom; only grows.
public interface Postings {

    PostingId add(Entry entry);

    /// The document's own posting, not its red one.
    Optional<PostingId> of(DocumentRef document);

    /// The document that was posted under a command key.
    Optional<DocumentRef> byKey(String commandKey);

    /// `reverses` names the original of a red posting. `commandKey` is made when a form opens: the same command sent
    /// twice — a double click, a retry after a crash — is carried out once.
    record Entry(DocumentRef document, DocumentNumber number, LocalDate date, Instant at, Actor actor,
            @Nullable PostingId reverses, @Nullable String commandKey) {}
}
