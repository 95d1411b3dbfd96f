package org.suanpan.app.trade.money;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.money.MoneyHead.Side;
import org.suanpan.app.trade.money.MoneyShape.Part;
import org.suanpan.app.trade.write.KeptDraft;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;

/// State of a document of one amount being written. What is typed is kept as a draft; saving posts it once.
public final class MoneyViewModel {

    private static final long KEEP_MILLIS = 2_000;
    private static final int MOST = 8;

    private final Desk desk;
    private final TradePorts ports;
    private final MoneyShape shape;
    private final MoneyHead head;
    private final MoneyFacts facts;
    private final KeptDraft draft;
    private final StringProperty message = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObservableList<String> items = FXCollections.observableArrayList();
    private final Runnable keepSoon;
    private @Nullable Screen own;
    private boolean loading;

    public MoneyViewModel(Desk desk, TradePorts ports, DocumentKind kind) {
        this.desk = desk;
        this.ports = ports;
        this.shape = MoneyShape.of(kind);
        this.head = new MoneyHead(shape, desk.asOf().today());
        this.draft = new KeptDraft(desk, ports.trading());
        this.keepSoon = desk.work().promised(KEEP_MILLIS, this::keep);
        List<Account> accounts = accounts();
        if (shape.has(Part.ACCOUNT)) {
            head.account.set(accounts.getFirst());
        }
        if (shape.has(Part.TO_ACCOUNT)) {
            head.toAccount.set(accounts.size() > 1 ? accounts.get(1) : null);
        }
        this.facts = new MoneyFacts(desk, ports, shape, head);
        head.side.addListener((_, _, _) -> {
            if (!loading) {
                head.from.set(null);
                head.to.set(null);
            }
        });
        for (ObservableValue<?> value : head.values()) {
            value.subscribe(this::changed);
        }
        if (shape.has(Part.ITEM)) {
            recall();
        }
    }

    /// Whether documents of this kind are written here.
    public static boolean writes(DocumentKind kind) {
        return MoneyShape.has(kind);
    }

    /// Items used before, then those every shop has.
    private void recall() {
        List<String> usual = List.of(desk.text().of("money.items." + shape.kind()).split("[,，]"));
        desk.work().read(desk.text().of("trade.finding"), () -> ports.accountQueries().items(shape.kind(), MOST * 2))
                .onSuccess(used -> items.setAll(Stream.concat(used.stream(), usual.stream().map(String::strip)).distinct()
                        .limit(MOST * 2L).toList())).run();
    }

    Desk desk() {
        return desk;
    }

    MoneyShape shape() {
        return shape;
    }

    MoneyHead head() {
        return head;
    }

    MoneyFacts facts() {
        return facts;
    }

    ObservableList<String> items() {
        return items;
    }

    /// The items that begin with what is typed, or whose pinyin does.
    List<String> items(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        PinyinKeys keys = new PinyinKeys();
        return items.stream().filter(item -> item.contains(sought)
                || Stream.of(keys.of(item).split(" ")).anyMatch(key -> key.startsWith(sought))).limit(MOST).toList();
    }

    StringProperty message() {
        return message;
    }

    StringProperty kept() {
        return draft.kept();
    }

    List<Account> accounts() {
        return ports.accounts().open();
    }

    /// Where nobody could be chosen, nobody is asked for.
    List<Part> parts() {
        return shape.parts().stream().filter(part -> part != Part.REP || !reps().isEmpty()).toList();
    }

    List<SalesRep> reps() {
        return ports.reps().all();
    }

    void customers(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries().customers(typed, MOST)).onSuccess(answer).run();
    }

    void suppliers(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries().suppliers(typed, MOST)).onSuccess(answer).run();
    }

    /// Customers or suppliers, as the balance that moves is one or the other's.
    void partners(String typed, Consumer<List<Named>> answer) {
        if (head.side.get() == Side.CUSTOMERS) {
            customers(typed, answer);
        } else {
            suppliers(typed, answer);
        }
    }

    /// Documents with goods an expense can belong to, the newest first.
    void documents(String typed, Consumer<List<DocumentListItem>> answer) {
        DocumentFilter traded = new DocumentFilter(Set.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN,
                DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN), typed.strip(), null, Standing.POSTED);
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries().list(traded, 0, MOST).rows())
                .onSuccess(answer).run();
    }

    private void changed() {
        if (!loading && !saving.get()) {
            message.set("");
            keepSoon.run();
        }
    }

    /// Keeps what is typed as a draft.
    void keep() {
        if (head.isEmpty() || saving.get()) {
            return;
        }
        try {
            draft.keep(head.draft(), () -> {});
        } catch (Rejected half) {
            return;
        }
    }

    /// Posts the document and goes to it, or begins the next one. Refused, the message says why.
    void save(boolean next) {
        message.set("");
        if (saving.get()) {
            return;
        }
        Draft now;
        try {
            now = head.draft();
        } catch (Rejected wrong) {
            refused(wrong.problem());
            return;
        }
        saving.set(true);
        desk.work().write(desk.text().of("trade.saving"), () -> draft.post(now)).onSuccess(posted -> saved(posted, next))
                .onRejected(this::refused).finallyDo(() -> saving.set(false)).run();
    }

    private void saved(DocumentId posted, boolean next) {
        clear();
        if (next) {
            draft.kept().set(desk.text().of("trade.saved"));
            return;
        }
        close();
        desk.navigator().open(new Screen.Paper(posted));
    }

    private @Nullable DocumentId clear() {
        loading = true;
        DocumentId left = draft.leave();
        head.clear();
        message.set("");
        draft.kept().set("");
        loading = false;
        return left;
    }

    /// Throws the draft away and closes the form.
    void discard() {
        DocumentId stored = clear();
        if (stored != null) {
            desk.work().write(desk.text().of("trade.discarding"), () -> {
                ports.trading().discard(stored, Actor.OWNER);
                return true;
            }).run();
        }
        close();
    }

    private void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst().ifPresent(desk.navigator()::close);
    }

    private void refused(Problem problem) {
        message.set(desk.text().of(problem));
    }

    /// What the screen was opened for: a stored draft, or a document an expense belongs to.
    public void accept(Screen screen) {
        if (own != null || !(screen instanceof Screen.Write write)) {
            return;
        }
        own = screen;
        DocumentId from = write.draft() != null ? write.draft() : write.origin();
        if (from != null) {
            desk.work().read(desk.text().of("trade.reading"), () -> ports.documents().get(from))
                    .onSuccess(found -> load(found, write.draft() != null)).run();
        }
    }

    private void load(Document found, boolean isDraft) {
        loading = true;
        Draft typed = found.typed();
        if (isDraft) {
            draft.take(found);
            head.show(typed);
            look(typed);
        } else {
            head.document.set(ports.queries().item(found.id()));
            head.customer.set(customer(typed.customer()));
        }
        loading = false;
    }

    /// Who and where a draft names.
    private void look(Draft typed) {
        boolean moves = shape.kind() == DocumentKind.BALANCE_MOVE;
        Named first = typed.supplier() == null ? customer(typed.customer()) : supplier(typed.supplier());
        Named other = typed.counterpart().supplier() == null ? customer(typed.counterpart().customer())
                : supplier(typed.counterpart().supplier());
        (moves ? head.to : head.customer).set(first);
        (moves ? head.from : head.supplier).set(other);
        head.account.set(account(typed.settling().account(), head.account.get()));
        head.toAccount.set(account(typed.counterpart().account(), head.toAccount.get()));
        head.document.set(typed.origin() == null ? null : ports.queries().item(typed.origin()));
        head.rep.set(reps().stream().filter(rep -> rep.id().equals(typed.rep())).findFirst().orElse(null));
    }

    private @Nullable Account account(@Nullable AccountId wanted, @Nullable Account otherwise) {
        return ports.accounts().all().stream().filter(known -> known.id().equals(wanted)).findFirst().orElse(otherwise);
    }

    private @Nullable Named customer(@Nullable CustomerId id) {
        if (id == null) {
            return null;
        }
        var known = ports.customers().get(id);
        return new Named(known.id().value(), known.code(), known.name());
    }

    private @Nullable Named supplier(@Nullable SupplierId id) {
        if (id == null) {
            return null;
        }
        var known = ports.suppliers().get(id);
        return new Named(known.id().value(), known.code(), known.name());
    }
}
