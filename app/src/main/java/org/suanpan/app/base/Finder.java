package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;

import org.kordamp.ikonli.Ikon;

/// Finds records of one kind for what is typed into the palette.
public interface Finder {

    /// One record found and where it opens.
    record Found(String title, String note, Ikon icon, Screen screen) {}

    /// What is typed first when only this kind is meant: `@`, `#`, `$`.
    char sign();

    /// `certain` = only this kind is meant, so that little is enough to go by.
    List<Found> find(String text, boolean certain, int limit);

    /// Reads what finding needs beforehand, so that the first key finds as fast as the next.
    default void prepare() {
        find("\u00b7", true, 1);
    }

    /// Those of the kind whose sign `typed` begins with; otherwise of all kinds, where each has its share of the places when
    /// all find much.
    static List<Found> all(List<? extends Finder> finders, String typed, int limit) {
        for (Finder finder : finders) {
            if (typed.indexOf(finder.sign()) == 0) {
                String text = typed.substring(1).strip();
                return text.isEmpty() ? List.of() : finder.find(text, true, limit);
            }
        }
        List<Found> first = new ArrayList<>();
        List<Found> rest = new ArrayList<>();
        for (Finder finder : finders) {
            List<Found> found = finder.find(typed, false, limit);
            int share = Math.min(found.size(), Math.ceilDiv(limit, finders.size()));
            first.addAll(found.subList(0, share));
            rest.addAll(found.subList(share, found.size()));
        }
        first.addAll(rest.subList(0, Math.clamp(limit - first.size(), 0, rest.size())));
        return first;
    }
}
