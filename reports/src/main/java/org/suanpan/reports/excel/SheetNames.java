package org.suanpan.reports.excel;

import java.util.Locale;
import java.util.Set;

/// Names that Excel takes: sheets of at most 31 characters without its special ones, unique; ranges of letters, digits
/// and underscores.
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static String sheet(String wanted, Set<String> taken) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String base = cut(clean.isEmpty() ? "Sheet" : clean, LONGEST);
        String name = base;
        for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
            String ending = " (" + n + ")";
            name = cut(base, LONGEST - ending.length()) + ending;
        }
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    static String range(String sheet, String header) {
        String name = (sheet + "_" + header).replace("%", "_pct").replaceAll("[^\\p{L}\\p{Nd}]+", "_").replaceAll("_+$", "");
        return Character.isLetter(name.charAt(0)) ? name : "_" + name;
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most).strip();
    }
}
