package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.RejectBook;

/// Writes rejected rows as text, streamed; the file appears only when it is complete.
public final class RejectWorkbook implements RejectBook {

    private final Function<Problem, String> words;

    public RejectWorkbook(Function<Problem, String> words) {
        this.words = words;
    }

    @Override
    public Writing start(Path file) {
        return new Book(file);
    }

    /// Every reason for a rejection has its advice under the same last word.
    private static Problem advice(Problem problem) {
        return new Problem(problem.key().replace("importing.value.", "importing.advice."), problem.arguments());
    }

    private final class Book implements Writing {

        private final Path file;
        private final SXSSFWorkbook book = new SXSSFWorkbook(200);
        private final CellStyle head = book.createCellStyle();
        private final CellStyle bad = book.createCellStyle();
        private final CellStyle text = book.createCellStyle();
        private final Set<String> names = new HashSet<>();
        private @Nullable SXSSFSheet sheet;
        private int next;

        Book(Path file) {
            this.file = file;
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            text.setQuotePrefixed(true);
            bad.setQuotePrefixed(true);
            bad.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            bad.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }

        @Override
        public void sheet(String name, List<String> headers) {
            String safe = WorkbookUtil.createSafeSheetName(name);
            for (int n = 2; !names.add(safe.toLowerCase(java.util.Locale.ROOT)); n++) {
                safe = WorkbookUtil.createSafeSheetName(n + " " + name);
            }
            SXSSFSheet made = book.createSheet(safe);
            made.createFreezePane(0, 1);
            made.setColumnWidth(1, 50 * 256);
            made.setColumnWidth(2, 40 * 256);
            sheet = made;
            next = 0;
            Row row = made.createRow(next++);
            List<String> own = List.of("importing.rejects.row", "importing.rejects.problem", "importing.rejects.advice");
            for (int i = 0; i < own.size(); i++) {
                put(row, i, words.apply(Problem.of(own.get(i))), head);
            }
            for (int i = 0; i < headers.size(); i++) {
                put(row, own.size() + i, headers.get(i), head);
            }
        }

        @Override
        public void row(int sourceRow, List<Problem> problems, List<Cell> cells, List<Integer> badColumns) {
            SXSSFSheet current = sheet;
            if (current == null) {
                throw new IllegalStateException("a rejected row before its sheet");
            }
            Row row = current.createRow(next++);
            row.createCell(0).setCellValue(sourceRow);
            put(row, 1, problems.stream().map(words).collect(Collectors.joining("；")), text);
            put(row, 2, problems.stream().map(RejectWorkbook::advice).map(words).distinct()
                    .collect(Collectors.joining("；")), text);
            for (int i = 0; i < cells.size(); i++) {
                put(row, 3 + i, cells.get(i).written(), badColumns.contains(i) ? bad : text);
            }
        }

        private void put(Row row, int column, String value, CellStyle style) {
            var cell = row.createCell(column);
            cell.setCellValue(value.length() > Limits.CELL_CHARS ? value.substring(0, Limits.CELL_CHARS) : value);
            cell.setCellStyle(style);
        }

        @Override
        public void finish() {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    book.write(out);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Rejected("importing.rejects-unwritable", file.toString());
            } finally {
                discard();
            }
        }

        @Override
        public void discard() {
            try {
                book.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
