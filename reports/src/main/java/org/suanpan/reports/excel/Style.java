package org.suanpan.reports.excel;

/// How a cell looks. Colours are `RRGGBB`; an empty fill is none. Sizes in points.
public record Style(double size, boolean bold, boolean underlined, String colour, String fill, Format format,
        Align align, boolean wrap, Line line, int indent) {

    public enum Align { GENERAL, LEFT, CENTER, RIGHT }

    /// `GAP` is a thick white line on the left that parts two filled areas.
    public enum Line { NONE, BELOW, ABOVE, GAP }

    public static final String INK = "24292F";
    public static final String MUTED = "57606A";
    public static final String ACCENT = "0550AE";
    public static final String ACCENT_BAR = "2F6FED";
    public static final String GREY_BAR = "C3C8D0";
    public static final String PROBLEM = "CF222E";
    public static final String CAUTION = "9A6700";
    public static final String OK = "1A7F37";
    public static final String SUBTLE = "F6F8FA";
    public static final String BORDER = "D0D7DE";

    public static final Style PLAIN =
            new Style(10, false, false, INK, "", Format.GENERAL, Align.GENERAL, false, Line.NONE, 0);
    public static final Style TITLE = PLAIN.sized(14).strong();
    public static final Style NOTE = PLAIN.sized(9).coloured(MUTED);
    public static final Style HEADER = PLAIN.strong().filled("EAEEF2").lined(Line.BELOW).wrapped();
    public static final Style TOTAL = PLAIN.strong().filled(SUBTLE).lined(Line.ABOVE);
    public static final Style LINK = PLAIN.coloured(ACCENT).underlining();

    public Style sized(double points) {
        return new Style(points, bold, underlined, colour, fill, format, align, wrap, line, indent);
    }

    public Style strong() {
        return new Style(size, true, underlined, colour, fill, format, align, wrap, line, indent);
    }

    public Style underlining() {
        return new Style(size, bold, true, colour, fill, format, align, wrap, line, indent);
    }

    public Style coloured(String rgb) {
        return new Style(size, bold, underlined, rgb, fill, format, align, wrap, line, indent);
    }

    public Style filled(String rgb) {
        return new Style(size, bold, underlined, colour, rgb, format, align, wrap, line, indent);
    }

    public Style as(Format number) {
        return new Style(size, bold, underlined, colour, fill, number, align, wrap, line, indent);
    }

    public Style aligned(Align to) {
        return new Style(size, bold, underlined, colour, fill, format, to, wrap, line, indent);
    }

    public Style wrapped() {
        return new Style(size, bold, underlined, colour, fill, format, align, true, line, indent);
    }

    public Style lined(Line where) {
        return new Style(size, bold, underlined, colour, fill, format, align, wrap, where, indent);
    }

    /// Characters of room before the text.
    public Style indented(int characters) {
        return new Style(size, bold, underlined, colour, fill, format, align, wrap, line, characters);
    }
}
