package org.suanpan.core.importing.value;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;

/// Text of a cell freed of what cannot be seen: zero-width characters go, every kind of space becomes one space,
/// a leading apostrophe or tab (the export trick of web shops) goes, `="001"` is unwrapped. Letters stay as written.
public final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\u2000-\\u200A\\u202F]+");
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"(.*)\"");
    private static final Set<String> PLACEHOLDERS = Set.of("-", "--", "—", "——", "/", "\\", "无", "暂无", "空", "N/A",
            "n/a", "null");

    private PlainText() {}

    /// For showing and keeping.
    public static String of(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        String text = SPACES.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ").strip();
        if (text.startsWith("'") && text.length() > 1) {
            text = text.substring(1);
        }
        var formula = FORMULA_TEXT.matcher(text);
        return formula.matches() ? formula.group(1) : text;
    }

    /// For reading figures and dates: as [#of], with full-width forms made plain.
    public static String narrow(String raw) {
        String text = of(raw);
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /// A dash or 无 standing for "nothing here"; it is never zero.
    public static boolean isPlaceholder(String text) {
        return text.length() <= 4 && PLACEHOLDERS.contains(text);
    }

    public static Parsed<String> parse(Cell cell) {
        return switch (cell) {
            case Cell.Text(String raw) -> read(raw);
            case Cell.Fault _ -> Parsed.error("importing.value.fault");
            case Cell.Blank _ -> Parsed.empty();
            default -> Parsed.ok(cell.written());
        };
    }

    private static Parsed<String> read(String raw) {
        String text = of(raw);
        if (text.isEmpty()) {
            return Parsed.empty();
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return Parsed.error("importing.value.unreadable");
        }
        if (text.equals("NULL")) {
            return Parsed.warn(null, "importing.value.null-word");
        }
        if (raw.indexOf('\n') >= 0 && raw.strip().indexOf('\n') >= 0) {
            return Parsed.info(text, "importing.value.line-break");
        }
        return text.startsWith("=") ? Parsed.warn(text, "importing.value.formula-text") : Parsed.ok(text);
    }

    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E && !(c >= 0x4E00 && c <= 0x9FFF) || c < ' ' || c == ' ' && space
                    || i == 0 && (c == '\'' || c == '=')) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }
}
