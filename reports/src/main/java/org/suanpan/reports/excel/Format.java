package org.suanpan.reports.excel;

/// Number formats that Excel 2010, WPS and LibreOffice show alike.
public enum Format {
    GENERAL("General"),
    TEXT("@"),
    DATE("yyyy-mm-dd"),
    COUNT("#,##0"),
    QUANTITY("#,##0.####"),
    MONEY("#,##0.00;[Red]-#,##0.00;\"-\"??"),
    PRICE("#,##0.00"),
    FINE_PRICE("#,##0.00####"),
    RATIO("0.0%"),
    ONE_DECIMAL("#,##0.0"),
    CHANGE("\"▲ \"0.0%;\"▼ \"0.0%;\"— \"0.0%"),
    SIGNED_RATIO("+0.0%;-0.0%;0.0%"),
    POINTS_ZH("+0.0\"个点\";-0.0\"个点\";0.0\"个点\""),
    POINTS_EN("+0.0\" pt\";-0.0\" pt\";0.0\" pt\"");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
