package org.suanpan.app.base;

import java.util.List;

import org.kordamp.ikonli.Ikon;

/// Finds records for what is typed into the palette.
public interface Finder {

    /// One record found and where it opens.
    record Found(String title, String note, Ikon icon, Screen screen) {}

    List<Found> find(String text, int limit);
}
