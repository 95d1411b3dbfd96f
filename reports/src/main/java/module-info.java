/// Spreadsheets in and out: reading messy legacy files, writing workbooks; pages as PDF and on paper. POI and PDFBox stop here.
module org.suanpan.reports {
    requires transitive org.suanpan.core;
    requires static org.jspecify;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.xmlbeans;
    requires java.desktop;
    requires java.xml;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires de.siegmar.fastcsv;
    requires org.jsoup;
    requires org.slf4j;

    exports org.suanpan.reports;
}
