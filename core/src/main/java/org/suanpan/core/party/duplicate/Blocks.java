package org.suanpan.core.party.duplicate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.party.identity.CompanyName;
import org.suanpan.core.party.identity.Identity;
import org.suanpan.core.party.identity.PhoneNumber;

/// Under which keys a record stands: only records that share one are compared. Two whose names are one stroke apart share one, as do
/// two with one number, one licence, the same beginning in one region, or the same pinyin.
final class Blocks {

    private static final int LONGEST = 12;
    private static final int READINGS = 8;
    private static final int SHORTEST_SOUND = 3;
    private static final int BEGINNING = 2;

    private final SearchKeys searchKeys;

    Blocks(SearchKeys searchKeys) {
        this.searchKeys = searchKeys;
    }

    Set<String> of(Identity identity) {
        Set<String> keys = new LinkedHashSet<>();
        if (identity.code().isValid()) {
            keys.add("C" + identity.code());
        }
        identity.phones().stream().filter(PhoneNumber::isPersonal).forEach(phone -> keys.add("P" + phone.value()));
        CompanyName name = identity.name();
        if (!name.core().isEmpty()) {
            spellings(name.core(), keys);
            beginnings(name, keys);
            sounds(name.core(), keys);
        }
        return keys;
    }

    /// The name itself and, for all but the shortest, every way to leave one character out.
    private static void spellings(String core, Set<String> keys) {
        int[] points = core.codePoints().limit(LONGEST).toArray();
        keys.add("N" + new String(points, 0, points.length));
        for (int left = 0; points.length > BEGINNING && left < points.length; left++) {
            int[] rest = new int[points.length - 1];
            System.arraycopy(points, 0, rest, 0, left);
            System.arraycopy(points, left + 1, rest, left, rest.length - left);
            keys.add("N" + new String(rest, 0, rest.length));
        }
    }

    private static void beginnings(CompanyName name, Set<String> keys) {
        int[] points = name.core().codePoints().limit(BEGINNING).toArray();
        String start = new String(points, 0, points.length);
        Stream.concat(Stream.of(""), name.regions().stream()).forEach(region -> keys.add("S" + start + "|" + region));
    }

    private void sounds(String core, Set<String> keys) {
        long length = core.codePointCount(0, core.length());
        if (length >= SHORTEST_SOUND) {
            List.of(searchKeys.of(core).split(" ")).stream().filter(key -> key.length() == length).limit(READINGS)
                    .forEach(key -> keys.add("I" + key));
        }
    }
}
