package org.suanpan.testkit.wrong.reports.sale;

import org.apache.poi.ss.usermodel.Workbook;

/// Breaks R9.
public final class OwnWorkbook {

    int sheets(Workbook workbook) {
        return workbook.getNumberOfSheets();
    }
}
