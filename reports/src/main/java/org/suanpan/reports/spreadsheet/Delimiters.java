package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Finds what separates the fields of a text file: the mark that cuts most of the first lines into the same number
/// of fields, and into many.
final class Delimiters {

    private static final char[] CANDIDATES = {',', ';', '\t', '|', '，'};
    private static final int LINES = 50;
    private static final int SAMPLE_CHARS = 1 << 16;

    private Delimiters() {}

    /// `declared`: the file says so itself in a first line `sep=;`.
    record Found(char separator, boolean declared) {}

    static Found in(Reader text) throws IOException {
        char[] buffer = new char[SAMPLE_CHARS];
        int length = 0;
        while (length < buffer.length) {
            int n = text.read(buffer, length, buffer.length - length);
            if (n < 0) {
                break;
            }
            length += n;
        }
        String sample = new String(buffer, 0, length);
        if (sample.length() > 4 && sample.regionMatches(true, 0, "sep=", 0, 4)) {
            return new Found(sample.charAt(4), true);
        }
        char best = ',';
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            long score = score(sample, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return new Found(best, false);
    }

    /// `cutOff`: the text is only the beginning of a file, so a quote may be left open; in a whole file an open
    /// quote would swallow the rest and is refused.
    @SuppressWarnings("removal")
    static CsvReader.CsvReaderBuilder reader(char separator, boolean cutOff) {
        return CsvReader.builder().fieldSeparator(separator).commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(cutOff)
                .maxBufferSize(1 << 24);
    }

    /// Lines that agree on a number of fields above one, times that number.
    private static long score(String sample, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        int seen = 0;
        try (CsvReader<CsvRecord> lines = reader(separator, true).ofCsvRecord(sample)) {
            for (CsvRecord line : lines) {
                if (seen++ >= LINES) {
                    break;
                }
                counts.merge(line.getFieldCount(), 1, Integer::sum);
            }
        } catch (IOException | RuntimeException e) {
            return 0;
        }
        return counts.entrySet().stream().filter(e -> e.getKey() > 1)
                .mapToLong(e -> (long) e.getValue() * e.getValue() * Math.min(e.getKey(), 30)).max().orElse(0);
    }
}
