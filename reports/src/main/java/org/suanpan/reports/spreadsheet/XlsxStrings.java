package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;

/// The strings cells share, read once; rich text becomes plain, readings for the ear are left out.
final class XlsxStrings {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<Cell> strings = new ArrayList<>();

    XlsxStrings(@Nullable InputStream in) throws IOException, XMLStreamException {
        if (in == null) {
            return;
        }
        long chars = 0;
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = plain(xml, "si");
                    chars += text.length();
                    strings.add(Cell.text(text));
                    if (strings.size() > Limits.STRINGS || chars > Limits.STRING_CHARS) {
                        throw new Rejected("importing.file-too-large");
                    }
                }
            }
        }
    }

    Cell at(String index) {
        int at = Integer.parseInt(index);
        if (at < 0 || at >= strings.size()) {
            throw new IllegalStateException("no shared string " + index);
        }
        return strings.get(at);
    }

    /// The plain text of a rich element, up to its end.
    static String plain(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                phonetic = true;
            } else if (xml.ends("rPh")) {
                phonetic = false;
            } else if (xml.starts("t") && !phonetic) {
                text.append(xml.text());
                if (text.length() > Limits.CELL_CHARS) {
                    throw new Rejected("importing.file-too-large");
                }
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(
                        m -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
