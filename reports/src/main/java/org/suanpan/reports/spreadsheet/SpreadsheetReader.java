package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.SheetReader;

/// Opens any supported file by what its first bytes say; the name counts for nothing.
public final class SpreadsheetReader implements SheetReader {

    private static final int HEAD = 4_096;

    @Override
    public Workbook open(Path file, @Nullable String encoding) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new Rejected("importing.file-is-folder", file.toString());
        }
        if (!Files.exists(file)) {
            throw new Rejected("importing.file-missing", file.toString());
        }
        return Guarded.open(file, () -> {
            byte[] head = head(file);
            if (head.length == 0) {
                throw new Rejected("importing.file-empty", name);
            }
            return open(file, name, head, encoding);
        });
    }

    private static Workbook open(Path file, String name, byte[] head, @Nullable String encoding) throws Exception {
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return binary(file, name);
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return zipped(file, name);
        }
        if (starts(head, 0x09, 0x00) || starts(head, 0x09, 0x02) || starts(head, 0x09, 0x04)) {
            throw new Rejected("importing.file-old-format", name);
        }
        boolean gzipped = starts(head, 0x1F, 0x8B);
        byte[] text = gzipped ? unpacked(file) : head;
        if (isPicture(text) || starts(text, '%', 'P', 'D', 'F')) {
            throw new Rejected("importing.file-is-picture", name);
        }
        limit(file, Limits.TEXT_BYTES);
        TextSource source = new TextSource(file, gzipped);
        String start = new String(text, StandardCharsets.ISO_8859_1).replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                || start.startsWith("id;p") || start.startsWith("{\\rtf")) {
            throw new Rejected("importing.file-other-format", name);
        }
        if (start.startsWith("<html") || start.startsWith("<table") || start.startsWith("<!doctype html")
                || start.startsWith("<") && start.contains("urn:schemas-microsoft-com:office:excel")) {
            return new HtmlWorkbook(source, encoding);
        }
        return new CsvWorkbook(source, encoding);
    }

    private static Workbook binary(Path file, String name) throws IOException {
        limit(file, Limits.WORKBOOK_BYTES);
        POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        try {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Rejected("importing.file-encrypted", name);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new Rejected("importing.file-no-workbook", name);
            }
            if (isBeforeExcel97(root)) {
                throw new Rejected("importing.file-old-format", name);
            }
            return new XlsWorkbook(file, container);
        } catch (EncryptedDocumentException e) {
            container.close();
            throw new Rejected("importing.file-encrypted", name);
        } catch (OldExcelFormatException e) {
            container.close();
            throw new Rejected("importing.file-old-format", name);
        } catch (RuntimeException | IOException e) {
            container.close();
            throw e;
        }
    }

    /// The first record of the stream names its version; 6 is Excel 97.
    private static boolean isBeforeExcel97(DirectoryNode root) throws IOException {
        String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            byte[] begin = in.readNBytes(6);
            return begin.length == 6 && begin[0] == 0x09 && begin[1] == 0x08 && begin[5] < 0x06;
        }
    }

    private static Workbook zipped(Path file, String name) throws Exception {
        limit(file, Limits.WORKBOOK_BYTES);
        ZipParts parts = new ZipParts(file);
        try {
            if (parts.has("xl/workbook.bin") || parts.has("content.xml")) {
                throw new Rejected("importing.file-other-format", name);
            }
            if (!parts.has("[Content_Types].xml") && !parts.has("xl/workbook.xml")) {
                throw new Rejected("importing.file-no-workbook", name);
            }
            return new XlsxWorkbook(file, parts);
        } catch (Exception | Error e) {
            parts.close();
            throw e;
        }
    }

    private static void limit(Path file, long bytes) throws IOException {
        if (Files.size(file) > bytes) {
            throw new Rejected("importing.file-too-large");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isPicture(byte[] head) {
        return starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 'B', 'M') && head.length > 14 && head[6] == 0 && head[7] == 0
                || starts(head, 'R', 'I', 'F', 'F') && head.length > 12 && head[8] == 'W'
                || starts(head, 'I', 'I', 42, 0) || starts(head, 'M', 'M', 0, 42);
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
