package org.suanpan.core.importing.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives columns to fields: every header is scored against every name of every field, then each field takes the
/// best column that is left. Fields that are not imported take part too, so that 发货日期 never passes for 日期.
public final class ColumnMatcher {

    private static final int LEAST = 60;
    private static final Pattern ROW_NUMBER = Pattern.compile("序号|行号|项次|序|行id|rowid|rowno|选择|操作|图片|打印|no");
    private static final Pattern FILLER = Pattern.compile("(信息|资料|明细|情况|栏)$");

    private final HeaderDictionary dictionary;

    public ColumnMatcher(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    record Candidate(int column, String field, int score, int rank, String reason) {}

    public List<ColumnMatch> match(EntityFields fields, List<String> headers, ColumnSamples samples) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            if (!isRowNumber(headers.get(column), column, samples)) {
                candidates(fields, headers.get(column), column, samples, candidates);
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed()
                .thenComparingInt(Candidate::rank).thenComparingInt(Candidate::column));
        Set<String> taken = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        List<ColumnMatch> matches = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!used.contains(c.column()) && !taken.contains(c.field())) {
                used.add(c.column());
                taken.add(c.field());
                matches.add(new ColumnMatch(c.column(), c.field(), c.score(), c.reason()));
            }
        }
        byContent(fields, headers.size(), samples, used, taken, matches);
        matches.sort(Comparator.comparingInt(ColumnMatch::column));
        return matches;
    }

    private void candidates(EntityFields fields, String header, int column, ColumnSamples samples,
            List<Candidate> into) {
        if (header.isBlank()) {
            return;
        }
        for (HeaderDictionary.Synonym synonym : dictionary.of(fields.dictionary())) {
            int score = score(header, synonym);
            if (score == 0) {
                continue;
            }
            String reason = score >= 94 ? "exact" : "similar";
            int fitting = score - misfit(fields, synonym.field(), column, samples);
            if (fitting >= LEAST) {
                into.add(new Candidate(column, synonym.field(), fitting, synonym.rank(), reason));
            }
        }
    }

    /// A date column that holds no dates, or a figure column of words, is not what its header says.
    private static int misfit(EntityFields fields, String field, int column, ColumnSamples samples) {
        boolean misfits = fields.isDate(field) && !samples.mostlyDates(column)
                || fields.isFigure(field) && !samples.mostlyFigures(column);
        return misfits ? 45 : 0;
    }

    private static int score(String header, HeaderDictionary.Synonym synonym) {
        int joint = header.indexOf(Header.JOIN);
        if (joint < 0) {
            return scoreOne(header, synonym);
        }
        String upper = FILLER.matcher(header.substring(0, joint)).replaceFirst("");
        String lower = header.substring(joint + 1);
        int together = Math.min(97, scoreOne(upper + lower, synonym));
        int alone = scoreOne(lower, synonym);
        return Math.max(together, alone >= 94 ? alone - 10 : 0);
    }

    private static int scoreOne(String header, HeaderDictionary.Synonym synonym) {
        if (HeaderText.plain(header).equals(synonym.plain())) {
            return 100;
        }
        String close = HeaderText.close(header);
        if (close.equals(synonym.close())) {
            return 98;
        }
        String bare = HeaderText.bare(header);
        if (bare.equals(synonym.close())) {
            return 95;
        }
        String core = HeaderText.withoutEntity(bare);
        if (core.length() > 1 && core.equals(HeaderText.withoutEntity(synonym.close()))) {
            return 90;
        }
        if (isSpecific(synonym.close()) && bare.contains(synonym.close())) {
            return 68 + Math.min(9, synonym.close().length());
        }
        return bare.length() >= 4 && bare.length() == synonym.close().length()
                && Distance.isOne(bare, synonym.close()) ? 70 : 0;
    }

    /// Long enough to mean something inside a longer header.
    private static boolean isSpecific(String close) {
        return close.length() >= (close.charAt(0) < 0x80 ? 6 : 3);
    }

    private static boolean isRowNumber(String header, int column, ColumnSamples samples) {
        String close = HeaderText.close(header);
        return ROW_NUMBER.matcher(close).matches() && (!close.equals("no") || samples.countsUp(column));
    }

    private static void byContent(EntityFields fields, int columns, ColumnSamples samples, Set<Integer> used,
            Set<String> taken, List<ColumnMatch> matches) {
        for (int column = 0; column < columns; column++) {
            if (used.contains(column)) {
                continue;
            }
            String field = samples.mostlyMobiles(column) ? "mobile" : samples.mostlyBarcodes(column) ? "barcode" : "";
            if (!field.isEmpty() && fields.takes(field) && taken.add(field)) {
                matches.add(new ColumnMatch(column, field, LEAST + 5, "content"));
            }
        }
    }
}
