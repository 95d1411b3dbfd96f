package org.suanpan.reports.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetReader;

/// Puts the cell records of one binary sheet together into rows.
final class XlsRows {

    private final SheetReader.Rows rows;
    private final @Nullable SSTRecord strings;
    private final NumberFormats formats;
    private final List<Integer> cellFormats;
    private final RowBuffer buffer = new RowBuffer();
    private final List<MergedRange> merged = new ArrayList<>();
    private int row = -1;
    private int formulaColumn = -1;

    XlsRows(SheetReader.Rows rows, @Nullable SSTRecord strings, NumberFormats formats, List<Integer> cellFormats) {
        this.rows = rows;
        this.strings = strings;
        this.formats = formats;
        this.cellFormats = cellFormats;
    }

    /// False when the taker has enough.
    boolean take(Record entry) {
        if (entry instanceof StringRecord text && formulaColumn >= 0) {
            buffer.set(formulaColumn, Cell.text(text.getString()));
            formulaColumn = -1;
        } else if (entry instanceof MergeCellsRecord ranges) {
            merge(ranges);
        } else if (entry instanceof CellValueRecordInterface cell) {
            if (cell.getRow() != row && !flush()) {
                return false;
            }
            row = cell.getRow();
            buffer.set(cell.getColumn(), value(cell));
        }
        return true;
    }

    void finish() {
        if (flush()) {
            rows.merged(merged);
        }
    }

    private boolean flush() {
        return buffer.isEmpty() || rows.row(row + 1, buffer.take());
    }

    private Cell value(CellValueRecordInterface cell) {
        return switch (cell) {
            case LabelSSTRecord label -> strings == null ? Cell.BLANK
                    : Cell.text(strings.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> Cell.text(label.getValue());
            case NumberRecord number -> number(number.getValue(), cell);
            case BoolErrRecord flag -> flag.isBoolean() ? new Cell.Bool(flag.getBooleanValue())
                    : fault(flag.getErrorValue());
            case FormulaRecord formula -> cached(formula);
            default -> Cell.BLANK;
        };
    }

    private Cell cached(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            formulaColumn = formula.getColumn();
            return Cell.BLANK;
        }
        return switch (CellType.forInt(formula.getCachedResultType())) {
            case BOOLEAN -> new Cell.Bool(formula.getCachedBooleanValue());
            case ERROR -> fault((byte) formula.getCachedErrorValue());
            case NUMERIC -> number(formula.getValue(), formula);
            default -> Cell.BLANK;
        };
    }

    private Cell number(double value, CellValueRecordInterface cell) {
        int style = cell.getXFIndex();
        return formats.cell(value, style < cellFormats.size() ? cellFormats.get(style) : 0);
    }

    private static Cell fault(byte code) {
        return new Cell.Fault(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR");
    }

    private void merge(MergeCellsRecord ranges) {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress area = ranges.getAreaAt(i);
            merged.add(new MergedRange(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }
}
