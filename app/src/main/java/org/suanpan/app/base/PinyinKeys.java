package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import net.sourceforge.pinyin4j.PinyinHelper;

import org.suanpan.core.base.SearchKeys;

/// Search keys by pinyin4j: every reading of every character, because a customer called 长沙… is looked for by `cs`
/// as well as by `zs`.
public final class PinyinKeys implements SearchKeys {

    // A name of many ambiguous characters would have thousands of readings; the first few dozen are all anyone types.
    private static final int MOST = 32;

    @Override
    public String of(String name) {
        Set<String> initials = new LinkedHashSet<>(Set.of(""));
        Set<String> full = new LinkedHashSet<>(Set.of(""));
        name.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            List<String> readings = readings(c);
            append(full, readings);
            append(initials, readings.stream().map(r -> r.substring(0, Math.min(1, r.length()))).distinct().toList());
        });
        Set<String> keys = new LinkedHashSet<>(initials);
        keys.addAll(full);
        return String.join(" ", keys).trim();
    }

    private static List<String> readings(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? List.of(Character.toString(c)) : List.of("");
        }
        String[] raw = c > 0xFFFF ? null : PinyinHelper.toHanyuPinyinStringArray((char) c);
        if (raw == null) {
            return List.of("");
        }
        Set<String> plain = new LinkedHashSet<>();
        for (String reading : raw) {
            // `lu:4` is lü: typed as lv, or as lu.
            String letters = reading.replaceAll("\\d", "");
            plain.add(letters.replace("u:", "v"));
            plain.add(letters.replace("u:", "u"));
        }
        return new ArrayList<>(plain);
    }

    private static void append(Set<String> heads, List<String> tails) {
        List<String> longer = new ArrayList<>();
        for (String head : heads) {
            for (String tail : tails) {
                if (longer.size() < MOST) {
                    longer.add(head + tail);
                }
            }
        }
        heads.clear();
        heads.addAll(longer);
    }
}
