package org.suanpan.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.document.SoughtDocument;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.persistence.Database;

/// Times what one key typed into the palette asks for, and a page and a card of customers: `SearchRuns FILE`. Every prefix of
/// initials, names, telephone tails, numbers and amounts of records by dice is typed, key by key, as a person would.
public final class SearchRuns {

    private static final int RECORDS = 60;
    private static final int HITS = 9;

    private final CustomerQueries customers;
    private final ProductQueries products;
    private final DocumentQueries documents;
    private final List<Double> ours = new ArrayList<>();
    private int typed;

    private SearchRuns(Database shop) {
        customers = shop.customerQueries();
        products = shop.productQueries();
        documents = shop.documentQueries();
    }

    public static void main(String[] arguments) {
        try (Database shop = Database.open(Path.of(arguments[0]))) {
            SearchRuns runs = new SearchRuns(shop);
            first("the first key after opening, the program cold", runs);
            shop.unitOfWork().write(() -> shop.customers().add(new Customer(new CustomerId(0), "NEW" + System.nanoTime(), "新来的",
                    new Contact("", "", ""), "", "", "", "", 0, null, 0)));
            first("the first key after a customer's name changed", runs);
            List<String> words = runs.words(new Random(5));
            words.forEach(runs::type);
            runs.ours.clear();
            runs.typed = 0;
            words.forEach(runs::type);
            System.out.printf("%,d keys%n", runs.typed);
            tell("a key in the palette, all kinds one after another", runs.ours);
            tell("a page of 200 customers with the number of all", runs.pages());
            tell("a customer's card", runs.cards(new Random(6)));
        }
    }

    private static void first(String what, SearchRuns runs) {
        long begun = System.nanoTime();
        runs.type("x");
        System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }

    private List<String> words(Random dice) {
        List<String> words = new ArrayList<>();
        int all = (int) Math.min(Integer.MAX_VALUE, customers.list(new CustomerFilter("", "", "", CustomerFilter.Order.NAME), 0, 1).total());
        for (int i = 0; i < RECORDS; i++) {
            CustomerListItem one = customer(dice.nextInt(all));
            words.add(one.name());
            words.add(one.code());
            if (one.phone().length() > 4) {
                words.add(one.phone().substring(one.phone().length() - 4));
            }
        }
        for (ProductListItem one : products.find("a", RECORDS)) {
            words.add(one.name());
        }
        words.addAll(List.of("xm", "hz", "cs", "zhang", "kele", "bld", "nfsq", "x"));
        for (DocumentListItem one : documents.page(Set.of(), ListQuery.ALL, 500, RECORDS).rows()) {
            words.add(one.number().substring(Math.max(0, one.number().length() - 5)));
            words.add(one.gross().toString());
        }
        return words;
    }

    private CustomerListItem customer(int at) {
        return customers.list(new CustomerFilter("", "", "", CustomerFilter.Order.NAME), at, 1).rows().getFirst();
    }

    private void type(String word) {
        for (int end = 1; end <= word.length(); end++) {
            String text = word.substring(0, end).toLowerCase(Locale.ROOT);
            if (text.isBlank()) {
                continue;
            }
            long begun = System.nanoTime();
            customers.find(text, HITS);
            customers.tags();
            products.find(text, HITS);
            SoughtDocument.of(text, false).ifPresent(sought -> documents.find(sought, HITS));
            ours.add((System.nanoTime() - begun) / 1e6);
            typed++;
        }
    }

    private List<Double> pages() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long begun = System.nanoTime();
            customers.page(ListQuery.ALL, i * 200, 200);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times;
    }

    private List<Double> cards(Random dice) {
        List<CustomerListItem> some = customers.page(ListQuery.ALL, dice.nextInt(1000), 200).rows();
        List<Double> times = new ArrayList<>();
        for (CustomerListItem one : some) {
            long begun = System.nanoTime();
            customers.card(one.id(), LocalDate.of(2026, 6, 30));
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times;
    }

    private static void tell(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n", what, sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)], Arrays.stream(sorted).max().orElse(0));
    }
}
