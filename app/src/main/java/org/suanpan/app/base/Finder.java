package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;

import org.kordamp.ikonli.Ikon;

/// Finds records for what is typed into the palette.
public interface Finder {

    /// One record found and where it opens.
    record Found(String title, String note, Ikon icon, Screen screen) {}

    List<Found> find(String text, int limit);

    /// Asks each in turn; when all find much, each has its share of the places.
    static Finder together(List<Finder> finders) {
        return (text, limit) -> {
            List<Found> first = new ArrayList<>();
            List<Found> rest = new ArrayList<>();
            for (Finder finder : finders) {
                List<Found> found = finder.find(text, limit);
                int share = Math.min(found.size(), limit / finders.size());
                first.addAll(found.subList(0, share));
                rest.addAll(found.subList(share, found.size()));
            }
            first.addAll(rest.subList(0, Math.clamp(limit - first.size(), 0, rest.size())));
            return first;
        };
    }
}
