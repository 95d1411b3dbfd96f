package org.suanpan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.suanpan.core.sample.SampleShop;
import org.suanpan.core.sample.SampleSize;

/// Makes a shop of any size for measuring:
/// `BigShop store|csv|xlsx FILE [customers=50000] [products=20000] [lines=3000000] [years=10] [reps=10] [end=2026-11-22]`.
/// `store` writes a data file straight away, `csv` and `xlsx` write sales lines for an import.
public final class BigShop {

    private BigShop() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("BigShop store|csv|xlsx FILE [customers=N] [products=N] [lines=N] [years=N] [reps=N] [end=DATE]");
            System.exit(2);
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            options.put(parts[0], parts[1]);
        }
        SampleSize size = new SampleSize(number(options, "customers", 50_000), number(options, "products", 20_000), 50,
                number(options, "reps", 10), number(options, "lines", 3_000_000), number(options, "years", 10));
        LocalDate end = LocalDate.parse(options.getOrDefault("end", "2026-11-22"));
        Path file = Path.of(arguments[1]);
        long begun = System.nanoTime();
        long lines = write(arguments[0], file, SampleShop.of(size, 1, end));
        System.out.printf("%s: %,d lines, %,d bytes, %d s%n", file, lines, Files.size(file),
                (System.nanoTime() - begun) / 1_000_000_000);
    }

    /// Lines written.
    static long write(String form, Path file, SampleShop shop) throws Exception {
        Files.deleteIfExists(file);
        return switch (form) {
            case "store" -> new StoreFiller(file, shop).fill();
            case "csv" -> LinesFile.csv(file, shop);
            case "xlsx" -> LinesFile.xlsx(file, shop);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, String.valueOf(otherwise)));
    }
}
