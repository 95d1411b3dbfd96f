package org.suanpan.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// The typefaces of one document: the first is the machine's Chinese one, the others lend what it lacks. A character no face has becomes a
/// visible box, and [#isShort] says so afterwards.
final class Faces implements AutoCloseable {

    /// Characters drawn with one face.
    record Run(PDFont font, String text) {}

    private static final String FIGURES = "0123456789,.-";
    private static final int BOX = '□';
    private static final float PER_EM = 1_000;

    private final PDDocument document;
    private final List<FontFile> open = new ArrayList<>();
    private final List<PDFont> fonts = new ArrayList<>();
    private final List<Path> more;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private boolean isShort;

    /// What draws a character, and how wide it is in thousandths of the size.
    private record Glyph(int face, int drawn, float width, boolean isBox) {}

    /// Refuses where there is no face that may be embedded.
    Faces(PDDocument document, FontFolders folders) {
        this.document = document;
        FontFile first = folders.chinese().orElseThrow(() -> new Rejected("report.no-font"));
        add(first);
        more = new ArrayList<>(folders.others());
        for (char figure : FIGURES.toCharArray()) {
            if (in(figure) == null) {
                close();
                throw new Rejected("report.no-font");
            }
        }
    }

    private int add(FontFile file) {
        open.add(file);
        try {
            fonts.add(PDType0Font.load(document, file.face(), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts.size() - 1;
    }

    void beginPaper() {
        isShort = false;
    }

    /// On this paper a character was asked for that no face here has.
    boolean isShort() {
        return isShort;
    }

    /// In millimetres at `points`.
    double width(String text, double points) {
        double sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += glyph(text.codePointAt(i)).width();
        }
        return sum / PER_EM * points * Ink.MM_A_POINT;
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        int face = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Glyph glyph = glyph(text.codePointAt(i));
            if (glyph.face() != face && !now.isEmpty()) {
                runs.add(new Run(fonts.get(face), now.toString()));
                now.setLength(0);
            }
            face = glyph.face();
            if (glyph.width() > 0) {
                now.appendCodePoint(glyph.drawn());
            }
        }
        if (!now.isEmpty()) {
            runs.add(new Run(fonts.get(face), now.toString()));
        }
        return runs;
    }

    private Glyph glyph(int character) {
        Glyph known = glyphs.get(character);
        if (known == null) {
            known = found(character);
            glyphs.put(character, known);
        }
        isShort |= known.isBox();
        return known;
    }

    private Glyph found(int character) {
        if (isNothing(character)) {
            return new Glyph(0, ' ', 0, false);
        }
        int drawn = Character.isISOControl(character) || Character.isSpaceChar(character) && character != '\u3000' ? ' ' : character;
        Glyph own = in(drawn);
        if (own != null) {
            return own;
        }
        Glyph box = in(BOX);
        Glyph instead = box == null ? in('-') : box;
        if (instead == null) {
            throw new IllegalStateException("no minus");
        }
        return new Glyph(instead.face(), instead.drawn(), instead.width(), true);
    }

    // Joiners and selectors of emoji, marks of direction: they draw nothing.
    private static boolean isNothing(int character) {
        return Character.getType(character) == Character.FORMAT || character >= 0xFE00 && character <= 0xFE0F;
    }

    private @Nullable Glyph in(int character) {
        for (int i = 0; i < fonts.size(); i++) {
            Glyph glyph = in(i, character);
            if (glyph != null) {
                return glyph;
            }
        }
        while (!more.isEmpty()) {
            FontFile file = FontFile.open(more.removeFirst());
            if (file != null) {
                Glyph glyph = in(add(file), character);
                if (glyph != null) {
                    return glyph;
                }
            }
        }
        return null;
    }

    private @Nullable Glyph in(int face, int character) {
        if (!open.get(face).has(character)) {
            return null;
        }
        try {
            return new Glyph(face, character, fonts.get(face).getStringWidth(Character.toString(character)), false);
        } catch (IllegalArgumentException refused) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        open.forEach(FontFile::close);
    }
}
