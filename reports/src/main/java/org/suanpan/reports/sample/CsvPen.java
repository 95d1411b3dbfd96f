package org.suanpan.reports.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/// Comma-separated text in GBK, as programs of the old kind export it.
final class CsvPen {

    private static final Charset GBK = Charset.forName("GBK");

    private CsvPen() {}

    interface Body {
        void write(CsvWriter csv) throws IOException;
    }

    static void write(Path file, Body body) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, GBK);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            body.write(csv);
        }
    }
}
