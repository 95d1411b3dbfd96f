package org.suanpan.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// How the numbers of each kind are written, and how the series stand.
public interface NumberFormats {

    /// The standard one unless another was kept.
    NumberFormat of(DocumentKind kind);

    void keep(DocumentKind kind, NumberFormat format);

    /// The place the series with this stem has given last, 0 = none yet.
    long last(String stem);

    /// The words that numbers begin with, on documents there are, with the kind that has them.
    Map<String, DocumentKind> prefixes();

    /// Numbers that are missing between the first and the last of their series; there should be none.
    List<Gap> gaps();

    /// `from` to `to` are missing, `count` of them, between two documents; `before` null = at the beginning of the series.
    record Gap(DocumentNumber from, DocumentNumber to, long count, @Nullable Neighbour before,
            Neighbour after) {}

    /// A document that has its number, and who posted it when.
    record Neighbour(DocumentNumber number, Instant postedAt, String actor) {}
}
