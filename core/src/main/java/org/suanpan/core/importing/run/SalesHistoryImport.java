package org.suanpan.core.importing.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.importing.HistoryLine;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.NewParty;
import org.suanpan.core.importing.NewProduct;
import org.suanpan.core.importing.recognise.SheetPlan;
import org.suanpan.core.importing.value.Codes;
import org.suanpan.core.importing.value.Dates;
import org.suanpan.core.party.CustomerId;

/// Lines of old orders. They feed customers, tiers, reports and trial commissions and touch neither stock nor
/// balances.
final class SalesHistoryImport extends SheetImport {

    private static final int CHUNK = 5_000;
    private static final Set<String> WALK_IN = Set.of("散客", "零售散客", "零售客户", "零售", "walk-in", "walk in");

    private final ImportDesk desk;
    private final Dates dates;
    private final Parties customers;
    private final Goods products;
    private final Reps reps;
    private final Documents documents;
    private final List<HistoryLine> waiting = new ArrayList<>(CHUNK);
    private final LineTotals totals = new LineTotals();

    SalesHistoryImport(SheetPlan plan, ImportDesk desk) {
        super(plan, desk.rejects(), desk.warnings(), desk.progress(), "date");
        this.desk = desk;
        this.dates = plan.dates();
        this.customers = desk.customers();
        this.products = desk.products();
        this.reps = desk.reps();
        this.documents = new Documents(desk.known().next().document());
    }

    @Override
    void take(RowView row) {
        LocalDate date = row.read("date", dates::parse);
        if (date == null && row.isTaken()) {
            row.refuse("date", "importing.value.date-missing");
        }
        LineFigures figures = LineFigures.of(row);
        String productCode = row.code("product_code");
        String productName = row.text("product_name");
        String barcode = barcode(row);
        if (row.isTaken() && productCode.isEmpty() && productName.isEmpty() && barcode.isEmpty()) {
            row.refuse(row.has("product_code") ? "product_code" : "product_name", "importing.value.product-missing");
        }
        String customerCode = row.code("customer_code");
        String customerName = row.text("customer_name");
        String number = row.code("order_no");
        String rep = row.text("salesperson");
        if (date == null || figures == null || !row.isTaken()) {
            return;
        }
        Long repId = rep.isEmpty() ? null : (Long) reps.named(rep);
        long customer = customer(row, customerCode, customerName, repId);
        long product = product(row, productCode, productName, barcode);
        String order = number.isEmpty()
                ? "#" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + customer
                : number;
        add(row.number(), documents.of(order, date, customer, repId), product, figures);
    }

    private void add(int sourceRow, Documents.Open document, long product, LineFigures figures) {
        HistoryLine line = documents.add(document, new HistoryLine(0, 0, sourceRow, product, figures.quantity(),
                figures.price(), figures.amount(), figures.cost(), figures.isReturn()));
        totals.add(line);
        waiting.add(line);
        if (waiting.size() >= CHUNK) {
            write();
        }
    }

    private long customer(RowView row, String code, String name, @Nullable Long repId) {
        if (code.isEmpty() && (name.isEmpty() || WALK_IN.contains(name.toLowerCase(java.util.Locale.ROOT)))) {
            return CustomerId.WALK_IN.value();
        }
        Long known = customers.find(code, name);
        long id = known != null ? known : customers.create(code, name, new NewParty(0, "", "", "", "", "",
                row.text("customer_region"), row.text("customer_category"), "", "", 0, repId, ""));
        customers.seen(id, name);
        return id;
    }

    private long product(RowView row, String code, String name, String barcode) {
        String spec = row.text("spec");
        Long known = products.find(code, name, spec, barcode);
        long id = known != null ? known : products.create(code, name, spec, barcode, new NewProduct(0, "", "", "",
                row.text("product_category"), row.text("product_brand"), row.text("unit"), "", null, null, null, ""));
        products.seen(id, name);
        return id;
    }

    private static String barcode(RowView row) {
        String barcode = row.read("barcode", Codes::barcode);
        return barcode == null ? "" : barcode;
    }

    /// Masters first, then documents, then lines: each refers to the one before.
    private void write() {
        desk.writeMasters();
        desk.batches().addDocuments(desk.batch(), documents.takeNew());
        desk.batches().addLines(waiting);
        waiting.clear();
    }

    @Override
    void finish() {
        write();
        desk.batches().total(documents.all());
        desk.batches().renameCustomers(customers.settledNames());
        desk.batches().renameProducts(products.settledNames());
        desk.batches().flush();
        desk.batches().summarise(desk.batch());
        customers.warn(desk.warnings(), "importing.warning.customer-code-case", "importing.warning.customer-names");
        products.warn(desk.warnings());
        documents.warn(desk.warnings());
    }

    @Override
    long skipped() {
        return 0;
    }

    @Override
    ImportedBatch.Created created() {
        return new ImportedBatch.Created(customers.created(), 0, products.created(), reps.created(), documents.orders());
    }

    @Override
    ImportedBatch.Totals totals() {
        return totals.closed(documents.ordersWithReturns());
    }

    /// Sums over the lines taken.
    private static final class LineTotals {
        private long quantity;
        private long sales;
        private long returns;
        private long returnLines;

        void add(HistoryLine line) {
            quantity = Math.addExact(quantity, line.quantity().tenThousandths());
            if (line.isReturn()) {
                returns = Math.addExact(returns, line.amount().fen());
                returnLines++;
            } else {
                sales = Math.addExact(sales, line.amount().fen());
            }
        }

        ImportedBatch.Totals closed(long returnDocuments) {
            return new ImportedBatch.Totals(new Quantity(quantity), Money.ofFen(Math.addExact(sales, returns)),
                    Money.ofFen(sales), Money.ofFen(returns), returnLines, returnDocuments);
        }
    }

}
