package org.suanpan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.suanpan.core.sample.SampleLine;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleShop;

/// Flat sales lines of a shop as one clean file.
final class LinesFile {

    private static final List<String> HEADER = List.of("单据日期", "单据编号", "客户编码", "客户名称", "商品编码", "商品名称", "规格",
            "单位", "数量", "单价", "金额", "成本金额", "业务员");

    private LinesFile() {}

    static long csv(Path file, SampleShop shop) throws IOException {
        AtomicLong lines = new AtomicLong();
        StringBuilder text = new StringBuilder();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEADER) + "\n");
            shop.eachHistoryOrder(order -> order.lines().forEach(line -> {
                lines.incrementAndGet();
                text.setLength(0);
                for (Object value : values(order, line)) {
                    text.append(text.isEmpty() ? "" : ",").append(value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value);
                }
                append(out, text.append('\n'));
            }));
        }
        return lines.get();
    }

    private static void append(Writer out, CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As many lines as an .xlsx sheet holds; the rest stays away.
    static long xlsx(Path file, SampleShop shop) throws IOException {
        AtomicLong lines = new AtomicLong();
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 200, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet("销售明细");
            fill(sheet.createRow(0), HEADER);
            shop.eachHistoryOrder(order -> order.lines().forEach(line -> {
                if (lines.get() < 1_048_575) {
                    fill(sheet.createRow((int) lines.incrementAndGet()), values(order, line));
                }
            }));
            book.write(out);
        }
        return lines.get();
    }

    private static void fill(Row row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            if (values.get(i) instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(values.get(i).toString());
            }
        }
    }

    private static List<Object> values(SampleOrder order, SampleLine line) {
        return List.of(order.date(), order.number(), order.customer().code(), order.customer().name(),
                line.product().code(), line.product().name(), line.product().spec(), line.product().unit(),
                line.quantity().value(), line.price().value(), line.amount().yuan(), line.costAmount().yuan(),
                order.rep().name());
    }
}
