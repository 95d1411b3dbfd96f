package org.suanpan.app.trade.write;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.suanpan.app.base.Desk;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;

/// What the form of a document offers to choose from.
final class HeadChoices {

    private static final int MOST = 8;

    private final Desk desk;
    private final TradePorts ports;
    private final boolean customers;

    HeadChoices(Desk desk, TradePorts ports, FormShape shape) {
        this.desk = desk;
        this.ports = ports;
        this.customers = shape.has(Part.CUSTOMER);
    }

    /// The customers or suppliers a typed text may mean, best first; answered later, on the thread of the window.
    void partners(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> customers
                ? ports.queries().customers(typed, MOST)
                : ports.queries().suppliers(typed, MOST)).onSuccess(answer).run();
    }

    /// Products that can be assembled or taken apart.
    void products(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries()
                .goods(typed, null, desk.asOf().today(), MOST).stream()
                .map(found -> new Named(found.id().value(), found.code(), found.name())).toList())
                .onSuccess(answer).run();
    }

    /// Purchases a late charge can belong to, the newest first.
    void purchases(String typed, Consumer<List<DocumentListItem>> answer) {
        DocumentFilter bought = new DocumentFilter(Set.of(DocumentKind.GOODS_RECEIPT, DocumentKind.PROVISIONAL_RECEIPT), typed.strip(), null, Standing.POSTED);
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries().list(bought, 0, MOST * 2).rows().stream()
                .filter(found -> !found.red() && found.state() == DocumentState.POSTED).limit(MOST).toList())
                .onSuccess(answer).run();
    }

    /// What a supplier takes goods back for above what leaves the stock.
    Money returnDifference(Document returned) {
        return ports.settings().rules().basis().of(returned.amounts()).minus(returned.cost());
    }

    List<Account> accounts() {
        return ports.accounts().open();
    }

    String account(AccountId account) {
        return ports.accounts().all().stream().filter(known -> known.id().equals(account)).findFirst().map(Account::name).orElse("");
    }

    String label(ProductId product) {
        return ports.items().get(product).label();
    }

    List<Warehouse> warehouses() {
        return ports.warehouses().all();
    }

    List<SalesRep> reps() {
        return ports.reps().here();
    }
}
