package org.suanpan.app.kit.list;

import java.util.List;

import org.suanpan.app.kit.ColumnPlace;
import org.suanpan.core.base.ListQuery;

/// A query and a choice of columns somebody gave a name.
public record SavedView(String name, ListQuery query, List<ColumnPlace> places) {

    public SavedView {
        places = List.copyOf(places);
    }
}
