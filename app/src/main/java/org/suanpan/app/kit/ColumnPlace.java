package org.suanpan.app.kit;

import org.jspecify.annotations.Nullable;

/// Where somebody put a column of a list: `width` in px at the plain font size, 0 = its own; `shown` null = wherever
/// there is room. The place is that in the list of places.
public record ColumnPlace(String key, double width, @Nullable Boolean shown) {}
