package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.SheetReader;

/// A workbook in the zipped XML form, transitional or strict: names, sheets, strings and formats; cells are streamed
/// by [XlsxSheet]. Cached values are read, formulas never run, links to other files never followed.
final class XlsxWorkbook implements SheetReader.Workbook {

    private record Relation(String target, String type) {}

    private final Path file;
    private final ZipParts parts;
    private final NumberFormats formats = new NumberFormats();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final List<SheetReader.Sheet> sheets = new ArrayList<>();
    private final XlsxStrings strings;

    XlsxWorkbook(Path file, ZipParts parts) throws IOException, XMLStreamException {
        this.file = file;
        this.parts = parts;
        String main = relations("_rels/.rels", "").values().stream()
                .filter(r -> r.type().endsWith("/officeDocument")).map(Relation::target)
                .findFirst().orElse("xl/workbook.xml");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, Relation> relations = relations(
                folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        styles(target(relations, "/styles"));
        strings = new XlsxStrings(parts.open(target(relations, "/sharedStrings")));
        sheets(main, relations);
    }

    @Override
    public String encoding() {
        return "xlsx";
    }

    @Override
    public List<SheetReader.Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Map<String, Relation> relations, String type) {
        return relations.values().stream().filter(r -> r.type().endsWith(type)).map(Relation::target)
                .findFirst().orElse("");
    }

    private Map<String, Relation> relations(String part, String folder) throws IOException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        InputStream in = parts.open(part);
        if (in == null) {
            return relations;
        }
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String type = xml.attribute("Type");
                    if (xml.attribute("TargetMode").equals("External")) {
                        refuseExternal(type);
                        continue;
                    }
                    relations.put(xml.attribute("Id"), new Relation(resolve(folder, xml.attribute("Target")), type));
                }
            }
        }
        return relations;
    }

    /// A sheet, its strings or its formats that lie elsewhere are a trap; a hyperlink is only text.
    private static void refuseExternal(String type) {
        if (!type.endsWith("/hyperlink")) {
            throw new Rejected("importing.file-unsafe");
        }
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = target.startsWith("./") ? target.substring(2) : target;
        String base = folder;
        while (path.startsWith("../")) {
            path = path.substring(3);
            base = base.isEmpty() ? "" : base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + path;
    }

    private void styles(String part) throws IOException, XMLStreamException {
        InputStream in = parts.open(part);
        if (in == null) {
            return;
        }
        try (Xml xml = new Xml(in)) {
            boolean cells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.define(Integer.parseInt(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs")) {
                    cells = true;
                } else if (xml.ends("cellXfs")) {
                    cells = false;
                } else if (cells && xml.starts("xf")) {
                    String id = xml.attribute("numFmtId");
                    cellFormats.add(id.isEmpty() ? 0 : Integer.parseInt(id));
                }
            }
        }
    }

    private void sheets(String main, Map<String, Relation> relations) throws IOException, XMLStreamException {
        InputStream in = parts.open(main);
        if (in == null) {
            throw new IllegalStateException("no workbook part");
        }
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    if (flag.equals("1") || flag.equals("true")) {
                        formats.countFrom1904();
                    }
                } else if (xml.starts("sheet")) {
                    Relation relation = relations.get(xml.attribute("id"));
                    if (relation != null && relation.type().endsWith("/worksheet")) {
                        sheets.add(new XlsxSheet(file, parts, relation.target(), xml.attribute("name"),
                                xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden"),
                                new XlsxCells(strings, formats, cellFormats)));
                    }
                }
                if (sheets.size() > Limits.SHEETS) {
                    throw new Rejected("importing.too-many-sheets", Limits.SHEETS);
                }
            }
        }
    }

    /// What a cell needs of the workbook: shared strings, and the number format of each cell style.
    record XlsxCells(XlsxStrings strings, NumberFormats formats, List<Integer> styles) {

        int format(String style) {
            if (style.isEmpty()) {
                return 0;
            }
            int at = Integer.parseInt(style);
            return at < styles.size() ? styles.get(at) : 0;
        }
    }
}
