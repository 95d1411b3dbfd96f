package org.suanpan.reports.excel;

/// Text widths in characters of the standard font: two for a wide (East Asian) character, one for a narrow one. POI's
/// own measuring depends on the fonts of the machine that writes.
final class Widths {

    static final int MIN = 8;
    static final int MAX = 42;

    private Widths() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    static int fitting(String text, int width) {
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += isWide(text.charAt(i)) ? 2 : 1;
            if (used > width) {
                return i;
            }
        }
        return text.length();
    }

    static int clamped(int width) {
        return Math.clamp(width, MIN, MAX);
    }

    private static boolean isWide(char c) {
        return c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6 || Character.isSurrogate(c) && Character.isHighSurrogate(c));
    }
}
