/// The window and the command line.
module org.suanpan.app {
    requires java.desktop;
    requires org.suanpan.core;
    requires org.suanpan.persistence;
    requires org.suanpan.reports;
    requires static org.jspecify;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;
    requires com.dlsc.gemsfx;
    requires info.picocli;
    requires pinyin4j;
    requires com.fasterxml.jackson.jr.ob;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires ch.qos.logback.classic;

    exports org.suanpan.app.boot to javafx.graphics;
}
