package org.suanpan.persistence.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What records are called by, as one long text that is searched for what somebody types. SQL would read some ten megabytes a key
/// for fifty thousand customers; this finds in a fraction of that, wherever in a name the letters stand.
public final class Sought {

    /// Between the parts of a record: code, name, telephone, initials.
    public static final char PART = '\n';
    private static final char END = '\u0000';
    /// Best first: a part is what was typed, begins with it, ends with it, has it somewhere.
    private static final int PLACES = 4;

    private final String text;
    private final int[] starts;
    private final long[] ids;

    /// Each record = its id and its parts, divided by [#PART]; several of one id are several names of one record. Of what fits equally
    /// well, the earlier is found first.
    public Sought(List<String> records) {
        StringBuilder all = new StringBuilder();
        starts = new int[records.size() + 1];
        ids = new long[records.size()];
        for (int i = 0; i < records.size(); i++) {
            starts[i] = all.length();
            String record = records.get(i);
            int parts = record.indexOf(PART);
            ids[i] = Long.parseLong(record, 0, parts, 10);
            all.append(record.toLowerCase(Locale.ROOT), parts, record.length()).append(PART).append(END);
        }
        starts[records.size()] = all.length();
        text = all.toString();
    }

    /// The records in which every word typed stands, best first; of each place at most `most`.
    public List<List<Long>> find(String typed, int most) {
        String whole = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(whole.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<Set<Long>> places = Stream.generate(() -> (Set<Long>) new LinkedHashSet<Long>()).limit(PLACES).toList();
        if (!words.isEmpty()) {
            String rarest = words.stream().max((a, b) -> Integer.compare(a.length(), b.length())).orElseThrow();
            for (int at = text.indexOf(rarest); at >= 0;) {
                int record = record(at);
                Set<Long> place = places.get(place(whole, starts[record], starts[record + 1]));
                if (place.size() < most && hasAll(words, starts[record], starts[record + 1])) {
                    place.add(ids[record]);
                }
                at = text.indexOf(rarest, starts[record + 1]);
            }
        }
        return places.stream().map(place -> (List<Long>) new ArrayList<>(place)).toList();
    }

    private int record(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    private boolean hasAll(List<String> words, int from, int to) {
        return words.stream().allMatch(word -> text.indexOf(word, from, to) >= 0);
    }

    private int place(String whole, int from, int to) {
        int best = PLACES - 1;
        for (int at = text.indexOf(whole, from, to); at >= 0 && best > 0; at = text.indexOf(whole, at + 1, to)) {
            boolean begins = text.charAt(at - 1) == PART;
            boolean ends = text.charAt(at + whole.length()) == PART;
            best = Math.min(best, begins && ends ? 0 : begins ? 1 : ends ? 2 : PLACES - 1);
        }
        return best;
    }
}
