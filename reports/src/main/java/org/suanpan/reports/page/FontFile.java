package org.suanpan.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A face out of a font file that can be put into a PDF: with TrueType outlines, and embedding and subsetting allowed.
final class FontFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FontFile.class);

    private final AutoCloseable file;
    private final TrueTypeFont face;
    private final CmapLookup characters;

    private FontFile(AutoCloseable file, TrueTypeFont face) throws IOException {
        this.file = file;
        this.face = face;
        this.characters = face.getUnicodeCmapLookup();
    }

    /// Null where nothing in it can be embedded, or it cannot be read.
    static @Nullable FontFile open(Path path) {
        if (!Files.isReadable(path)) {
            return null;
        }
        try {
            return path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? collection(path) : single(path);
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} cannot be used: {}", path, e.toString());
            return null;
        }
    }

    private static @Nullable FontFile single(Path path) throws IOException {
        TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBufferedFile(path));
        if (isEmbeddable(face)) {
            return new FontFile(face, face);
        }
        face.close();
        return null;
    }

    private static @Nullable FontFile collection(Path path) throws IOException {
        TrueTypeCollection faces = new TrueTypeCollection(path.toFile());
        List<TrueTypeFont> usable = new ArrayList<>();
        faces.processAllFonts(face -> {
            if (usable.isEmpty() && isEmbeddable(face)) {
                usable.add(face);
            }
        });
        if (usable.isEmpty()) {
            faces.close();
            return null;
        }
        return new FontFile(faces, usable.getFirst());
    }

    private static boolean isEmbeddable(TrueTypeFont face) throws IOException {
        if (face instanceof OpenTypeFont outlines && outlines.isPostScript() || face.getGlyph() == null) {
            return false;
        }
        OS2WindowsMetricsTable about = face.getOS2Windows();
        int terms = about == null ? 0 : about.getFsType();
        return (terms & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED && (terms & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (terms & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }

    TrueTypeFont face() {
        return face;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /// Every one of them.
    boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
