package org.suanpan.reports.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of one workbook, each made once.
final class Styles {

    static final String FACE = "微软雅黑";

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> made = new HashMap<>();
    private final Map<Object, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(Style style) {
        return made.computeIfAbsent(style, this::make);
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(new byte[] {(byte) Integer.parseInt(rgb, 0, 2, 16), (byte) Integer.parseInt(rgb, 2, 4, 16),
                (byte) Integer.parseInt(rgb, 4, 6, 16)}, null);
    }

    private XSSFCellStyle make(Style style) {
        XSSFCellStyle cell = workbook.createCellStyle();
        cell.setFont(fonts.computeIfAbsent(java.util.List.of(style.size(), style.bold(), style.underlined(),
                style.colour()), _ -> font(style)));
        cell.setDataFormat(workbook.createDataFormat().getFormat(style.format().code()));
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setAlignment(HorizontalAlignment.valueOf(style.align().name()));
        cell.setWrapText(style.wrap());
        cell.setIndention((short) style.indent());
        if (!style.fill().isEmpty()) {
            cell.setFillForegroundColor(colour(style.fill()));
            cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        border(cell, style);
        return cell;
    }

    private XSSFFont font(Style style) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeight(style.size());
        font.setBold(style.bold());
        font.setUnderline(style.underlined() ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(style.colour()));
        return font;
    }

    private static void border(XSSFCellStyle cell, Style style) {
        switch (style.line()) {
            case NONE -> {}
            case BELOW -> {
                cell.setBorderBottom(BorderStyle.THIN);
                cell.setBottomBorderColor(colour(Style.MUTED));
            }
            case ABOVE -> {
                cell.setBorderTop(BorderStyle.MEDIUM);
                cell.setTopBorderColor(colour(Style.MUTED));
            }
            case GAP -> {
                cell.setBorderLeft(BorderStyle.THICK);
                cell.setLeftBorderColor(colour("FFFFFF"));
            }
        }
    }
}
