package org.suanpan.app.kit.list;

import java.util.function.UnaryOperator;

/// A column of a list by the key its query knows; `words` reads a stored value to people.
///
/// `isAsked`: the query can order and narrow by it; else it is only shown, moved and written out.
public record ListColumn(String key, String title, ListKind kind, UnaryOperator<String> words, boolean isAsked) {

    public ListColumn(String key, String title, ListKind kind, UnaryOperator<String> words) {
        this(key, title, kind, words, true);
    }
}
