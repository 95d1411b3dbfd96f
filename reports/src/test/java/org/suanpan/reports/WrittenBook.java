package org.suanpan.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook read back with POI.
final class WrittenBook implements AutoCloseable {

    final XSSFWorkbook workbook;

    WrittenBook(Path file) throws IOException {
        workbook = new XSSFWorkbook(file.toFile().getAbsolutePath());
    }

    List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /// What stands in one row, formulas by their cached results; empty cells as empty text.
    List<Object> row(String sheet, int number) {
        Row row = workbook.getSheet(sheet).getRow(number - 1);
        List<Object> values = new ArrayList<>();
        for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
            values.add(cached(row.getCell(c)));
        }
        return values;
    }

    List<Object> column(String sheet, int column, int first, int last) {
        List<Object> values = new ArrayList<>();
        for (int r = first; r <= last; r++) {
            values.add(cached(workbook.getSheet(sheet).getRow(r - 1).getCell(column)));
        }
        return values;
    }

    static Object cached(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case BLANK -> "";
            default -> cell.getStringCellValue();
        };
    }

    /// Every formula whose cached result is not what POI computes, as text; and how many formulas there were.
    record Checked(int formulas, List<String> wrong) {}

    Checked check() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> wrong = new ArrayList<>();
        int formulas = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        Object was = cached(cell);
                        Object is = value(evaluator.evaluate(cell));
                        if (!same(was, is)) {
                            wrong.add(sheet.getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula() + ": "
                                    + was + " instead of " + is);
                        }
                    }
                }
            }
        }
        return new Checked(formulas, wrong);
    }

    private static Object value(CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> value.getNumberValue();
            case BOOLEAN -> value.getBooleanValue();
            case STRING -> value.getStringValue();
            default -> value.formatAsString();
        };
    }

    private static boolean same(Object was, Object is) {
        return was instanceof Double a && is instanceof Double b
                ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : was.equals(is);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
