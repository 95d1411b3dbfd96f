package org.suanpan.app.kit.list;

import java.util.function.UnaryOperator;

/// A column of a list by the key its query knows; `words` reads a stored value to people.
public record ListColumn(String key, String title, ListKind kind, UnaryOperator<String> words) {}
