package org.suanpan.app.staff.veil;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.staff.veil.Walk.Place;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.staff.PhoneMask;

/// Puts masks over telephone numbers on their way to the screens and takes them off again on the way back, so that a mask never gets into the
/// data file. It remembers every number it has covered; where two look alike under their masks and nothing tells which is meant, it refuses.
final class Masks {

    /// Long numbers that are none of telephones.
    private static final Set<String> OTHER_NUMBERS = Set.of("barcode", "barcodes", "serial", "serials", "batch", "batchNo");

    private final Map<String, Set<String>> covered = new ConcurrentHashMap<>();

    String cover(String words, Place place) {
        if (isPhone(place.name())) {
            return PhoneMask.numbers(words, this::remember);
        }
        if (place.record() == PartyDetails.LogLine.class) {
            return PhoneMask.inLog(words);
        }
        return OTHER_NUMBERS.contains(place.name()) ? words : PhoneMask.inWords(words, this::remember);
    }

    private static boolean isPhone(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("phone") || small.endsWith("phones");
    }

    private void remember(String mask, String number) {
        covered.computeIfAbsent(mask, _ -> ConcurrentHashMap.newKeySet()).add(number);
    }

    /// `beside` = what stands in this place of the data file now: if it would read like `words` under its mask, it is meant.
    /// `asking` = nothing is written with it, so that what can not be told stays as it is.
    String uncover(String words, Place place, @Nullable Object beside, boolean asking) {
        if (words.indexOf('*') < 0) {
            return words;
        }
        if (beside instanceof String known && cover(known, place).equals(words)) {
            return known;
        }
        String plain = words;
        for (String mask : masks(words)) {
            plain = replaced(plain, mask, asking);
        }
        if (!asking && isPhone(place.name()) && plain.indexOf('*') >= 0) {
            throw new Rejected("staff.mask-edited", words);
        }
        return plain;
    }

    /// The longest first: a short one may be the end of a long one.
    private List<String> masks(String words) {
        Set<String> found = new TreeSet<>(java.util.Comparator.comparingInt(String::length).reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
        covered.keySet().stream().filter(words::contains).forEach(found::add);
        return List.copyOf(found);
    }

    private String replaced(String words, String mask, boolean asking) {
        StringBuilder plain = new StringBuilder(words);
        for (int at = plain.indexOf(mask); at >= 0; at = plain.indexOf(mask, at + 1)) {
            if (stands(plain, at - 1) && stands(plain, at + mask.length())) {
                plain.replace(at, at + mask.length(), only(mask, asking));
            }
        }
        return plain.toString();
    }

    private String only(String mask, boolean asking) {
        Set<String> numbers = covered.getOrDefault(mask, Set.of());
        if (numbers.size() != 1 && asking) {
            return mask;
        }
        if (numbers.size() != 1) {
            throw new Rejected("staff.mask-twice", mask);
        }
        return numbers.iterator().next();
    }

    private static boolean stands(CharSequence words, int at) {
        return at < 0 || at >= words.length() || words.charAt(at) != '*' && !Character.isDigit(words.charAt(at));
    }
}
