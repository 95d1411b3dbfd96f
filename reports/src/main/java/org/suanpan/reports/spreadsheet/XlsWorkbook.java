package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.SheetReader;

/// A workbook in the binary form of Excel 97–2003 and WPS, read record by record; never held whole.
final class XlsWorkbook implements SheetReader.Workbook {

    private static final short GO_ON = 0;
    private static final short ENOUGH = 1;

    private final Path file;
    private final POIFSFileSystem container;
    private final NumberFormats formats = new NumberFormats();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private @Nullable SSTRecord strings;

    XlsWorkbook(Path file, POIFSFileSystem container) throws IOException {
        this.file = file;
        this.container = container;
        process(new AbortableHSSFListener() {
            @Override
            public short abortableProcessRecord(Record entry) {
                return global(entry) ? GO_ON : ENOUGH;
            }
        });
        if (bound.size() > Limits.SHEETS) {
            throw new Rejected("importing.too-many-sheets", Limits.SHEETS);
        }
    }

    /// A record before the first sheet; false at its end.
    private boolean global(Record entry) {
        switch (entry) {
            case BoundSheetRecord sheet -> bound.add(sheet);
            case SSTRecord shared -> strings = shared;
            case FormatRecord format -> formats.define(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> cellFormats.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> {
                if (window.getWindowing() == 1) {
                    formats.countFrom1904();
                }
            }
            case EOFRecord _ -> {
                return false;
            }
            default -> { }
        }
        return true;
    }

    @Override
    public String encoding() {
        return "xls";
    }

    @Override
    public List<SheetReader.Sheet> sheets() {
        BoundSheetRecord[] inStream = BoundSheetRecord.orderByBofPosition(bound);
        List<BoundSheetRecord> order = List.of(inStream);
        List<SheetReader.Sheet> sheets = new ArrayList<>();
        for (BoundSheetRecord sheet : bound) {
            sheets.add(new XlsSheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden(),
                    order.indexOf(sheet)));
        }
        return sheets;
    }

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void process(AbortableHSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        DirectoryNode root = container.getRoot();
        Entry stream = root.getEntryCaseInsensitive(root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book");
        try (InputStream in = root.createDocumentInputStream(stream)) {
            new HSSFEventFactory().abortableProcessEvents(request, in);
        } catch (HSSFUserException e) {
            throw new IOException(e);
        }
    }

    /// `position`: the place of the sheet's records among all sheets in the stream.
    private final class XlsSheet implements SheetReader.Sheet {

        private final String name;
        private final boolean hidden;
        private final int position;

        XlsSheet(String name, boolean hidden, int position) {
            this.name = name;
            this.hidden = hidden;
            this.position = position;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public boolean date1904() {
            return formats.date1904();
        }

        @Override
        public void read(SheetReader.Rows rows) {
            Guarded.read(file, rows, guarded -> {
                XlsRows cells = new XlsRows(guarded, strings, formats, cellFormats);
                process(new AbortableHSSFListener() {

                    private int sheet = -2;
                    private int depth;
                    private boolean worksheet;

                    @Override
                    public short abortableProcessRecord(Record entry) {
                        if (entry instanceof BOFRecord begin) {
                            if (depth++ == 0) {
                                sheet++;
                                worksheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
                            }
                            return GO_ON;
                        }
                        boolean here = sheet == position && worksheet;
                        if (entry instanceof EOFRecord) {
                            depth--;
                            if (here && depth == 0) {
                                cells.finish();
                                return ENOUGH;
                            }
                            return GO_ON;
                        }
                        return here && depth == 1 && !cells.take(entry) ? ENOUGH : GO_ON;
                    }
                });
            });
        }
    }
}
