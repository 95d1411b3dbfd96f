package org.suanpan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;

/// Makes a shop that has traded for years, every document posted through the real services, a thousand in one
/// transaction: `TradedShop FILE [documents=200000] [products=20000] [partners=5000] [years=5] [hot=50000]`.
/// `hot` = sales that hold the first product.
public final class TradedShop {

    static final LocalDate END = LocalDate.of(2026, 11, 22);
    private static final int CHUNK = 1_000;
    private static final int LINES = 5;
    private static final int OPENING_LINES = 500;

    private final Database database;
    private final Random dice = new Random(4711);
    private final int documents;
    private final int products;
    private final int partners;
    private final int years;
    private final int hot;

    private TradedShop(Database database, Map<String, Integer> options) {
        this.database = database;
        documents = options.getOrDefault("documents", 200_000);
        products = options.getOrDefault("products", 20_000);
        partners = options.getOrDefault("partners", 5_000);
        years = options.getOrDefault("years", 5);
        hot = options.getOrDefault("hot", 50_000);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> options = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            options.put(parts[0], Integer.valueOf(parts[1]));
        }
        Path file = Path.of(arguments[0]);
        Files.deleteIfExists(file);
        long begun = System.nanoTime();
        try (Database database = Database.openOrCreate(file)) {
            new TradedShop(database, options).fill();
        }
        System.out.printf("%s: %,d bytes, %d s%n", file, Files.size(file), (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void fill() {
        database.unitOfWork().write(this::masters);
        Books.Ports ports = database.bookPorts();
        UnitOfWork within = new UnitOfWork() {
            @Override
            public <T> T write(java.util.function.Supplier<T> work) {
                return work.get();
            }
        };
        Trading trading = Books.over(new Books.Ports(within, ports.documents(), ports.settings(), ports.periods(),
                ports.numbers(), ports.items(), ports.warehouses(), ports.customers(), ports.suppliers(), ports.movements(),
                ports.valuations(), ports.partners(), ports.matches(), ports.cash(), ports.commission(), ports.tracked(),
                ports.prices(), ports.policies(), ports.promises(), ports.reservations(),
                ports.closings(), ports.confirmations(), ports.figures(), ports.merges(), ports.days(), ports.accounts()),
                Clock.systemUTC()).trading();
        LocalDate begin = END.minusYears(years);
        database.unitOfWork().write(() -> {
            for (int from = 1; from <= products; from += OPENING_LINES) {
                trading.post(Draft.of(DocumentKind.OPENING_STOCK, begin).lines(LongStream
                        .range(from, Math.min(products + 1, from + OPENING_LINES))
                        .mapToObj(n -> DraftLine.of(new ProductId(n), Quantity.of(10_000_000), "")
                                .value(Money.ofFen(1_000_000_000L + n)))
                        .toList()), Actor.OWNER, null);
            }
        });
        long days = begin.until(END, ChronoUnit.DAYS);
        for (int done = 0; done < documents; done += CHUNK) {
            int from = done;
            database.unitOfWork().write(() -> {
                for (int i = from; i < Math.min(documents, from + CHUNK); i++) {
                    trading.post(draft(i, begin.plusDays(1 + days * i / documents)), Actor.OWNER, null);
                }
            });
            if (done % 20_000 == 0) {
                System.out.printf("%,d%n", done);
            }
        }
    }

    private void masters() {
        for (int n = 1; n <= products; n++) {
            database.products().add(new Product(new ProductId(0), "P%05d".formatted(n), "商品" + n, "", "", "", "件", "",
                    UnitPrice.parse("12.50"), null, null, 1));
        }
        for (int n = 1; n <= partners; n++) {
            database.customers().add(new Customer(new CustomerId(0), "C%05d".formatted(n), "客户" + n, Contact.NONE, "", "", "",
                    "", 30, null, 1));
        }
        database.suppliers().add(new Supplier(new SupplierId(0), "S1", "供应商", Contact.NONE, "", 30, 1));
    }

    private Draft draft(int number, LocalDate date) {
        List<DraftLine> lines = new ArrayList<>();
        if (number % Math.max(1, documents / hot) == 0) {
            lines.add(line(1));
        }
        while (lines.size() < LINES) {
            lines.add(line(2 + (int) (Math.pow(dice.nextDouble(), 3) * (products - 2))));
        }
        return number % 20 == 7
                ? Draft.of(DocumentKind.GOODS_RECEIPT, date).supplier(new SupplierId(1)).lines(lines)
                : Draft.of(DocumentKind.DELIVERY, date).customer(new CustomerId(2 + dice.nextInt(partners))).lines(lines);
    }

    private DraftLine line(long product) {
        return DraftLine.of(new ProductId(product), Quantity.of(1 + dice.nextInt(9)), "")
                .price(UnitPrice.parse("%d.%02d".formatted(1 + dice.nextInt(30), dice.nextInt(100))));
    }
}
