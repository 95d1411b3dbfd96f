package org.suanpan.app.party;

import java.util.List;
import java.util.Locale;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Finder;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Text;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.party.CustomerQueries;

/// Finds tags by their letters or initials; a tag opens the customers that bear it.
public final class TagFinder implements Finder {

    private final CustomerQueries customers;
    private final Text text;
    private final SearchKeys keys;

    public TagFinder(CustomerQueries customers, Text text, SearchKeys keys) {
        this.customers = customers;
        this.text = text;
        this.keys = keys;
    }

    @Override
    public char sign() {
        return '&';
    }

    @Override
    public List<Found> find(String typed, boolean certain, int limit) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        // One letter would bring half the tags in before any customer.
        if (!certain && wanted.length() < 2) {
            return List.of();
        }
        return customers.tags().stream().filter(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted) || keys.of(tag).contains(wanted))
                .limit(limit)
                .map(tag -> new Found(tag, text.of("party.tag"), MaterialDesignT.TAG_OUTLINE, Screen.Customers.bearing(tag))).toList();
    }
}
