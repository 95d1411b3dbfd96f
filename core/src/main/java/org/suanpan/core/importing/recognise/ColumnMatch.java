package org.suanpan.core.importing.recognise;

/// A column taken for a field. `score` in percent; `reason`: `exact`, `similar`, `content`.
public record ColumnMatch(int column, String field, int score, String reason) {}
