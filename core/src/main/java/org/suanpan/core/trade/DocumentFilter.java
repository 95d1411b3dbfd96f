package org.suanpan.core.trade;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.document.DocumentKind;

/// What a list of documents shows. `kinds` empty = every kind. `text` matches number, partner, remark or pinyin;
/// `standing` narrows to drafts, to what is posted, or not at all.
public record DocumentFilter(Set<DocumentKind> kinds, String text, @Nullable DateSpan span, Standing standing) {

    public enum Standing { ALL, DRAFTS, POSTED }

    public DocumentFilter {
        kinds = Set.copyOf(kinds);
    }
}
