package org.suanpan.reports.page;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines: between Chinese characters, after blanks, and anywhere where a word alone is too long. A mark that closes
/// something does not begin a line.
final class Wrapping {

    private static final String CLOSING = "，。、；：？！）」』》〉”’…·,.;:?!)]}%";

    private final Faces faces;

    Wrapping(Faces faces) {
        this.faces = faces;
    }

    List<String> lines(String text, double width, double points) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            paragraph(paragraph, width, points, lines);
        }
        return lines;
    }

    private void paragraph(String text, double width, double points, List<String> lines) {
        int from = 0;
        int lastBreak = 0;
        double used = 0;
        for (int at = 0; at < text.length();) {
            int next = at + Character.charCount(text.codePointAt(at));
            used += faces.width(text.substring(at, next), points);
            if (at > from && isBreak(text, at)) {
                lastBreak = at;
            }
            if (used > width && at > from) {
                int end = lastBreak > from ? lastBreak : at;
                lines.add(text.substring(from, end).stripTrailing());
                from = end;
                while (from < text.length() && text.charAt(from) == ' ') {
                    from++;
                }
                at = from;
                lastBreak = from;
                used = 0;
            } else {
                at = next;
            }
        }
        lines.add(text.substring(from).stripTrailing());
    }

    /// Whether a line may begin at `at`.
    private static boolean isBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (CLOSING.indexOf(here) >= 0 || Character.isLowSurrogate(here)) {
            return false;
        }
        return before == ' ' || before == '-' && Character.isLetter(here) || isWide(before) || isWide(here);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80;
    }

    /// The widest piece that is not broken.
    double widestPiece(String text, double points) {
        double widest = 0;
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text, at)) {
                widest = Math.max(widest, faces.width(text.substring(from, at).strip(), points));
                from = at;
            }
        }
        return widest;
    }
}
