package org.suanpan.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Writes the rows of a sheet as bytes, without a model of the sheet: one buffer, no objects per cell.
final class SheetXml {

    private static final int BUFFER = 1 << 16;
    /// The longest piece written at once; the buffer is flushed when less room is left.
    private static final int ROOM = 512;
    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int length;

    SheetXml(OutputStream out) {
        this.out = out;
    }

    SheetXml raw(String xml) {
        for (byte b : xml.getBytes(StandardCharsets.UTF_8)) {
            room();
            buffer[length++] = b;
        }
        return this;
    }

    void openCell(byte[] column, long row, int style) {
        room();
        ascii("<c r=\"");
        System.arraycopy(column, 0, buffer, length, column.length);
        length += column.length;
        digits(row);
        ascii("\" s=\"");
        digits(style);
        buffer[length++] = '"';
    }

    void emptyCell() {
        ascii("/>");
    }

    /// A whole number of 10⁻ˢᶜᵃˡᵉ, trailing zeros cut.
    void number(long units, int scale) {
        ascii("><v>");
        decimal(units, scale);
        ascii("</v></c>");
    }

    void number(String plain) {
        ascii("><v>");
        ascii(plain);
        ascii("</v></c>");
    }

    void text(String text) {
        ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escaped(text);
        ascii("</t></is></c>");
    }

    /// A formula and its cached result: a plain number, or null for the empty text.
    void formula(String formula, @Nullable String result) {
        ascii(result == null ? " t=\"str\"><f>" : "><f>");
        escaped(formula);
        ascii("</f><v>");
        if (result != null) {
            ascii(result);
        }
        ascii("</v></c>");
    }

    private void decimal(long units, int scale) {
        if (units < 0) {
            buffer[length++] = '-';
            units = Math.negateExact(units);
        }
        int places = scale;
        while (places > 0 && units % 10 == 0) {
            units /= 10;
            places--;
        }
        if (places == 0) {
            digits(units);
            return;
        }
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        digits(units / power);
        buffer[length++] = '.';
        long rest = units % power;
        for (long p = power / 10; p > 0; p /= 10) {
            buffer[length++] = (byte) ('0' + rest / p % 10);
        }
    }

    private void digits(long value) {
        long power = 1;
        while (value / power >= 10) {
            power *= 10;
        }
        for (; power > 0; power /= 10) {
            buffer[length++] = (byte) ('0' + value / power % 10);
        }
    }

    private void ascii(String text) {
        int n = text.length();
        if (n > ROOM / 2) {
            raw(text);
            return;
        }
        room();
        for (int i = 0; i < n; i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
    }

    /// Spreadsheets read `_x0041_` inside a text as the character of that number; this writes it so that it stays.
    static String literal(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    }

    private void escaped(String wanted) {
        String text = wanted.length() > LONGEST_TEXT ? wanted.substring(0, LONGEST_TEXT) : wanted;
        text = literal(text);
        for (int i = 0; i < text.length(); i++) {
            room();
            char c = text.charAt(i);
            switch (c) {
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '&' -> ascii("&amp;");
                default -> i += utf8(text, i, c);
            }
        }
    }

    /// How many further characters were taken: one for a pair of surrogates.
    private int utf8(String text, int i, char c) {
        if (c < 0x80) {
            buffer[length++] = (byte) (c < 0x20 && c != '\t' && c != '\n' ? ' ' : c);
        } else if (c < 0x800) {
            buffer[length++] = (byte) (0xc0 | c >> 6);
            buffer[length++] = (byte) (0x80 | c & 0x3f);
        } else if (!Character.isSurrogate(c)) {
            char legal = c >= 0xfffe ? '\ufffd' : c;
            buffer[length++] = (byte) (0xe0 | legal >> 12);
            buffer[length++] = (byte) (0x80 | legal >> 6 & 0x3f);
            buffer[length++] = (byte) (0x80 | legal & 0x3f);
        } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            int point = Character.toCodePoint(c, text.charAt(i + 1));
            buffer[length++] = (byte) (0xf0 | point >> 18);
            buffer[length++] = (byte) (0x80 | point >> 12 & 0x3f);
            buffer[length++] = (byte) (0x80 | point >> 6 & 0x3f);
            buffer[length++] = (byte) (0x80 | point & 0x3f);
            return 1;
        } else {
            buffer[length++] = (byte) '?';
        }
        return 0;
    }

    private void room() {
        if (length > BUFFER - ROOM) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(buffer, 0, length);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
