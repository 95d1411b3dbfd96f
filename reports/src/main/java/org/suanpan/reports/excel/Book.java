package org.suanpan.reports.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.suanpan.core.base.Progress;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// One workbook in the making. POI holds everything but the rows of lists; those are streamed into the finished package.
public final class Book implements AutoCloseable {

    /// Detail compresses well already at a low level; higher ones double the time for a fifth of the size.
    private static final int COMPRESSION = 3;
    private static final double MARGIN_INCHES = 0.43;
    private static final double FOOT_INCHES = 0.6;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final Set<String> names = new HashSet<>();
    private final Map<String, ListSheet<?>> lists = new HashMap<>();
    private final Words words;
    private final About about;

    /// What stands in the file's properties. `fingerprint` identifies the figures ("" for none), `criteria` says what was asked.
    public record About(String title, String subject, String shop, String version, String fingerprint,
            String criteria) {}

    public Book(Words words, About about) {
        this.words = words;
        this.about = about;
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(about.title());
        properties.getCoreProperties().setSubjectProperty(about.subject());
        properties.getCoreProperties().setCreator(about.shop());
        properties.getCoreProperties().setKeywords(about.title() + ", " + about.subject());
        properties.getExtendedProperties().getUnderlyingProperties().setCompany(about.shop());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Suanpan");
        properties.getCustomProperties().addProperty("suanpan.version", about.version());
        if (!about.fingerprint().isEmpty()) {
            properties.getCustomProperties().addProperty("suanpan.fingerprint", about.fingerprint());
        }
        properties.getCustomProperties().addProperty("suanpan.criteria", about.criteria());
    }

    public FreeSheet sheet(String name, boolean onePage) {
        XSSFSheet sheet = workbook.createSheet(SheetNames.sheet(name, names));
        print(sheet, onePage ? 1 : 0);
        return new FreeSheet(sheet, styles);
    }

    /// A list without a way back, alone in its workbook.
    public <T> ListSheet<T> list(String name, Table<T> table) {
        return list(name, table, "");
    }

    /// The same with titles of its own, by column key.
    public <T> ListSheet<T> list(String name, Table<T> table, Function<String, String> header) {
        return list(name, table, "", header);
    }

    /// `home` is the sheet the link right of the title leads to, "" for none.
    public <T> ListSheet<T> list(String name, Table<T> table, String home) {
        return list(name, table, home, key -> words.get("report.column." + key));
    }

    private <T> ListSheet<T> list(String name, Table<T> table, String home, Function<String, String> header) {
        XSSFSheet sheet = workbook.createSheet(SheetNames.sheet(name, names));
        print(sheet, 0);
        ListSheet<T> list = new ListSheet<>(sheet, table, header, styles);
        list.prepare(home, words.get("report.total"), words.get("report.home"));
        list.nameRanges();
        lists.put(list.part(), list);
        return list;
    }

    /// How many characters of a text fit into `width` narrow characters of room.
    public static int fitting(String text, int width) {
        return Widths.fitting(text, width);
    }

    private void print(XSSFSheet sheet, int pagesTall) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pagesTall);
        sheet.setHorizontallyCenter(true);
        for (PageMargin margin : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.setMargin(PageMargin.TOP, FOOT_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.setMargin(PageMargin.HEADER, MARGIN_INCHES / 2);
        sheet.setMargin(PageMargin.FOOTER, MARGIN_INCHES / 2);
        Header head = sheet.getHeader();
        head.setRight(about.shop().replace("&", "&&"));
        Footer foot = sheet.getFooter();
        foot.setCenter(words.get("report.footer"));
    }

    /// Writes the package; the rows of every list are read now.
    public void write(OutputStream out, Progress progress) {
        workbook.setForceFormulaRecalculation(true);
        workbook.setActiveSheet(0);
        try {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            workbook.write(frame);
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(COMPRESSION);
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    ListSheet<?> list = lists.get(entry.getName());
                    if (list == null) {
                        in.transferTo(zip);
                    } else {
                        list.write(new String(in.readAllBytes(), StandardCharsets.UTF_8), zip, progress);
                    }
                    zip.closeEntry();
                }
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
