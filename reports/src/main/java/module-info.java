/// Spreadsheets in and out: reading messy legacy files, writing workbooks. POI stops here.
module org.suanpan.reports {
    requires transitive org.suanpan.core;
    requires static org.jspecify;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.xmlbeans;
    requires java.xml;
    requires de.siegmar.fastcsv;
    requires org.jsoup;
    requires org.slf4j;

    exports org.suanpan.reports;
}
