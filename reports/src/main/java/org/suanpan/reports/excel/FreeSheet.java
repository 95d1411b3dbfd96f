package org.suanpan.reports.excel;

import java.math.BigDecimal;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/// A sheet laid out by hand: the summary, the notes, the check. Rows and columns from 0.
public final class FreeSheet {

    private static final int PLAIN_ROW = 18;

    private final XSSFSheet sheet;
    private final Styles styles;

    FreeSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDefaultRowHeightInPoints(PLAIN_ROW);
    }

    public String name() {
        return sheet.getSheetName();
    }

    public FreeSheet width(int column, double characters) {
        sheet.setColumnWidth(column, (int) (characters * 256));
        return this;
    }

    public FreeSheet height(int row, double points) {
        row(row).setHeightInPoints((float) points);
        return this;
    }

    public void withoutGrid() {
        sheet.setDisplayGridlines(false);
    }

    /// Text, an exact figure, a [Live] formula, or null for an empty cell with a style.
    public void put(int row, int column, @Nullable Object value, Style style) {
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(styles.of(style));
        switch (value) {
            case null -> cell.setBlank();
            case String text -> cell.setCellValue(SheetXml.literal(text));
            case Live live -> live(cell, live);
            case Object figure -> cell.setCellValue(asDouble(figure));
        }
    }

    private static void live(XSSFCell cell, Live live) {
        cell.setCellFormula(live.formula());
        BigDecimal number = Live.number(live.result());
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        } else if (live.result() instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            String text = live.result() == null ? "" : live.result().toString();
            // POI takes one layer of escapes off a formula's text when it is set
            cell.setCellValue(SheetXml.literal(SheetXml.literal(text)));
        }
    }

    private static double asDouble(Object figure) {
        BigDecimal number = Live.number(figure);
        if (number == null) {
            throw new IllegalArgumentException("not a figure: " + figure);
        }
        return number.doubleValue();
    }

    /// One cell over several; every covered cell gets the style, so that borders close.
    public void merged(int row, int column, int lastRow, int lastColumn, @Nullable Object value, Style style) {
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                put(r, c, null, style);
            }
        }
        put(row, column, value, style);
        sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
    }

    /// `address` like `'商品'!A1`.
    public void link(int row, int column, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        cell(row, column).setHyperlink(link);
    }

    /// A PNG or JPEG picture, as high as `rows` plain rows, from the upper left corner of a cell on, in its own proportions.
    public void picture(int row, int column, int rows, byte[] picture) {
        int number = sheet.getWorkbook().addPicture(picture, PictureSize.isPng(picture) ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG);
        for (int r = row; r < row + rows; r++) {
            row(r).setHeightInPoints(PLAIN_ROW);
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + rows);
        PictureSize size = PictureSize.of(picture);
        double points = rows * PLAIN_ROW * (double) size.width() / size.height();
        int last = column;
        double left = points * Units.EMU_PER_POINT;
        while (left > width(last)) {
            left -= width(last++);
        }
        anchor.setCol2(last);
        anchor.setDx2((int) left);
        sheet.createDrawingPatriarch().createPicture(anchor, number);
    }

    private double width(int column) {
        return (double) sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL;
    }

    public void chart(Chart chart) {
        Charts.draw(sheet, chart);
    }

    /// Grey arrows: down below zero, level around it, up above.
    public void arrows(int row, int column, int lastRow, int lastColumn) {
        var formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                IconMultiStateFormatting.IconSet.GREY_3_ARROWS);
        var thresholds = rule.getMultiStateFormatting().getThresholds();
        thresholds[0].setRangeType(RangeType.MIN);
        thresholds[1].setRangeType(RangeType.NUMBER);
        thresholds[1].setValue(-0.0005);
        thresholds[2].setRangeType(RangeType.NUMBER);
        thresholds[2].setValue(0.0005);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(row, lastRow, column, lastColumn)}, rule);
    }

    /// White on red while `formula` holds.
    public void alarm(int row, int column, int lastColumn, String formula) {
        var formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(Styles.colour(Style.PROBLEM));
        rule.createFontFormatting().setFontColor(Styles.colour("FFFFFF"));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(row, row, column, lastColumn)}, rule);
    }

    public void printOnly(int lastRow, int lastColumn) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    public void freezeBelow(int rows) {
        sheet.createFreezePane(0, rows);
    }

    /// On every printed page.
    public void repeat(int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    public void hide() {
        sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), true);
    }

    private XSSFRow row(int row) {
        XSSFRow there = sheet.getRow(row);
        return there == null ? sheet.createRow(row) : there;
    }

    private XSSFCell cell(int row, int column) {
        XSSFCell there = row(row).getCell(column);
        return there == null ? row(row).createCell(column) : there;
    }
}
