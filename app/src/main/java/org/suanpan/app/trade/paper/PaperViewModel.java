package org.suanpan.app.trade.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelf;
import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.stock.StockQueries.Revalued;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.PaperLine;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.buy.Waiting;

/// One document to read, with what came before and after it.
public final class PaperViewModel {

    /// Everything of one reading, so that head, lines and chain agree. `deposit` = what deposits on
    /// the order have paid; `holds` = an order holds its goods.
    record Sheet(DocumentListItem item, Document document, List<PaperLine> lines, Links links,
            Map<Integer, Revalued> revalued, Map<Integer, Money> estimated, CostBasis basis, List<Waiting> waiting,
            Money deposit, boolean holds, List<MatchedMoney.Row> matched) {

        /// Of a purchase return: what the supplier takes it back for above what leaves the stock.
        Money returnDifference(int line) {
            DocumentLine own = document.lines().get(line - 1);
            return basis.of(own.amounts()).minus(own.cost());
        }

        Money returnDifference() {
            return basis.of(document.amounts()).minus(document.cost());
        }
    }

    /// `before` = what it follows or reverses, `after` = what follows or reverses it, in posting order; `beside` = the
    /// rest of its story, such as receipts.
    record Links(List<DocumentListItem> before, List<DocumentListItem> after, List<DocumentListItem> beside) {}

    private final Desk desk;
    private final TradePorts ports;
    private final AtomicLong forms;
    private final Shelf shelf;
    private final DocumentId id;
    private final LiveValue<Sheet> sheet;
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> redDate;
    private final OrderClosing closing;
    private final MatchedMoney matched;
    private final ObjectProperty<@Nullable Boolean> asking = new SimpleObjectProperty<>();

    public PaperViewModel(Desk desk, TradePorts ports, DocumentId id, AtomicLong forms, Shelves shelves) {
        this.desk = desk;
        this.ports = ports;
        this.forms = forms;
        this.id = id;
        this.closing = new OrderClosing(desk, ports.trading(), message);
        this.matched = new MatchedMoney(desk, ports, id, message);
        this.shelf = shelves.of(Holder.of(id));
        this.redDate = new SimpleObjectProperty<>(desk.asOf().today());
        sheet = new LiveValue<>(desk.refresh(), desk.text().of("trade.reading"), Set.of(Topic.DOCUMENT, Topic.LEDGER, Topic.STOCK),
                this::read);
    }

    private Sheet read() {
        Document document = ports.documents().get(id);
        DocumentId from = back(document);
        Set<DocumentId> after = ports.documents().following(id).stream().filter(d -> id.equals(back(d))).map(Document::id)
                .collect(Collectors.toSet());
        List<DocumentListItem> chain = ports.queries().chain(id);
        return new Sheet(ports.queries().item(id), document, ports.queries().lines(id), new Links(
                chain.stream().filter(other -> other.id().equals(from)).toList(),
                chain.stream().filter(other -> after.contains(other.id())).toList(),
                chain.stream().filter(other -> !id.equals(other.id()) && !other.id().equals(from)
                        && !after.contains(other.id())).toList()), revalued(document), estimated(document, from),
                ports.settings().rules().basis(), waiting(document),
                ports.promises().depositUsed(id), ports.reservations().holds(id), matched.read(document));
    }

    /// Who waits for the goods of a receipt that stands.
    private List<Waiting> waiting(Document document) {
        return document.kind().isReceipt() && document.stands() ? ports.buying().waitingFor(id) : List.of();
    }

    void open(Waiting waiting) {
        desk.navigator().open(new Screen.Paper(waiting.order()));
    }

    /// By line of a bill: what its goods were estimated at. The sign is the document's.
    private Map<Integer, Money> estimated(Document document, @Nullable DocumentId from) {
        DocumentId receipt = document.typed().origin();
        if (document.kind() != DocumentKind.PURCHASE_BILL || receipt == null || from == null) {
            return Map.of();
        }
        List<DocumentLine> lines = ports.documents().get(receipt).lines();
        return document.lines().stream().collect(Collectors.toMap(DocumentLine::no, line -> {
            Integer at = line.typed().originLine();
            Money was = at == null ? Money.ZERO : lines.get(at - 1).amounts().gross();
            return document.isRed() ? was.negated() : was;
        }));
    }

    /// By line, of a cost adjustment only.
    private Map<Integer, Revalued> revalued(Document document) {
        return document.kind() != DocumentKind.COST_ADJUSTMENT ? Map.of() : ports.stock().revalued(id).stream()
                .collect(Collectors.toMap(Revalued::line, line -> line));
    }

    private static @Nullable DocumentId back(Document document) {
        return document.isRed() ? document.reverses() : document.typed().origin();
    }

    /// Goes to the first document that followed this one, or to the one it came from.
    void step(boolean down) {
        Sheet now = sheet.value().get();
        if (now != null) {
            (down ? now.links().after() : now.links().before()).stream().findFirst().ifPresent(this::open);
        }
    }

    Desk desk() {
        return desk;
    }

    /// Pictures and files of the document.
    public Shelf shelf() {
        return shelf;
    }

    public LiveValue<Sheet> sheet() {
        return sheet;
    }

    StringProperty message() {
        return message;
    }

    ObjectProperty<LocalDate> redDate() {
        return redDate;
    }

    /// Whether a reversal is being asked about: true = with a correction, null = not.
    ObjectProperty<@Nullable Boolean> asking() {
        return asking;
    }

    /// What a receipt or payment has settled.
    MatchedMoney matched() {
        return matched;
    }

    void open(MatchedMoney.Row row) {
        desk.navigator().open(new Screen.Paper(row.document()));
    }

    /// Matches what is free with open documents.
    void matchAgain() {
        Sheet now = sheet.value().get();
        if (now != null) {
            matched.again(now.document(), forms.incrementAndGet());
        }
    }

    OrderClosing closing() {
        return closing;
    }

    /// What is left of an order can be given up.
    boolean canClose() {
        Sheet now = sheet.value().get();
        return now != null && now.item().state() == DocumentState.APPROVED;
    }

    /// An open sales order holds its goods, or lets them go.
    boolean canHold() {
        Sheet now = sheet.value().get();
        return now != null && now.item().kind() == DocumentKind.SALES_ORDER && canClose();
    }

    void close() {
        closing.close(id);
    }

    /// The goods of an open order are held for it from now on, or not any longer.
    void turnHold() {
        Sheet now = sheet.value().get();
        boolean holds = now != null && !now.holds();
        message.set("");
        desk.work().write(desk.text().of("reserve.setting"), () -> {
            ports.trading().hold(id, holds, Actor.OWNER);
            return true;
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    boolean canReverse() {
        Sheet now = sheet.value().get();
        return now != null && now.document().stands();
    }

    /// The kinds that can follow this one: a return, goods for an order, the bill of goods.
    List<DocumentKind> following() {
        Sheet now = sheet.value().get();
        if (now == null || now.document().isRed()) {
            return List.of();
        }
        boolean stands = now.item().state() == DocumentState.POSTED || now.item().state() == DocumentState.APPROVED;
        return !stands ? List.of() : switch (now.item().kind()) {
            case QUOTATION -> List.of(DocumentKind.SALES_ORDER);
            case DELIVERY -> List.of(DocumentKind.SALES_RETURN, DocumentKind.EXPENSE);
            case GOODS_RECEIPT -> List.of(DocumentKind.PURCHASE_RETURN);
            case PROVISIONAL_RECEIPT -> List.of(now.item().billed() ? DocumentKind.PURCHASE_RETURN
                    : DocumentKind.PURCHASE_BILL);
            case SALES_ORDER -> List.of(DocumentKind.DELIVERY);
            case PURCHASE_ORDER -> List.of(DocumentKind.GOODS_RECEIPT, DocumentKind.PROVISIONAL_RECEIPT);
            default -> List.of();
        };
    }

    void follow(DocumentKind kind) {
        desk.navigator().open(new Screen.Write(kind, null, id, forms.incrementAndGet()));
    }

    /// Null for anything but a quotation.
    @Nullable Quote quote() {
        Sheet now = sheet.value().get();
        return now == null ? null : Quote.of(now, desk.asOf().today());
    }

    /// A version of its own that follows this quotation; this one stays as it is.
    void newVersion() {
        desk.navigator().open(new Screen.Write(DocumentKind.QUOTATION, null, id, forms.incrementAndGet()));
    }

    /// What can be written once more with the same goods: neither counts nor money.
    boolean canBeCopied() {
        Sheet now = sheet.value().get();
        return now != null && !now.document().isRed() && (now.item().kind().isPriced() || switch (now.item().kind()) {
            case TRANSFER, OTHER_IN, OTHER_OUT, SCRAP -> true;
            default -> false;
        });
    }

    void copy() {
        Sheet now = sheet.value().get();
        if (now != null) {
            desk.navigator().open(new Screen.Copy(now.item().kind(), id, forms.incrementAndGet()));
        }
    }

    /// Goods of a sale may be exchanged for others.
    boolean canExchange() {
        return following().contains(DocumentKind.SALES_RETURN);
    }

    void exchange() {
        desk.navigator().open(new Screen.Exchange(id, forms.incrementAndGet()));
    }

    /// Something of what is owed by it is still open.
    boolean canBeCollected() {
        Sheet now = sheet.value().get();
        return now != null && now.document().stands() && now.item().open().isPositive() && now.item().kind().isOwed();
    }

    /// Takes or pays the money, of this document before all others.
    void collect() {
        Sheet now = sheet.value().get();
        if (now != null) {
            Draft typed = now.document().typed();
            desk.navigator().open(new Screen.Collect(new Partner(typed.customer(), typed.supplier()), id, null, forms.incrementAndGet()));
        }
    }

    /// Whether the other paper is the other half of an exchange: a delivery that follows a return.
    boolean isExchangedFor(DocumentListItem other, boolean before) {
        Sheet now = sheet.value().get();
        return now != null && (before ? now.item().kind() == DocumentKind.DELIVERY && other.kind() == DocumentKind.SALES_RETURN
                : now.item().kind() == DocumentKind.SALES_RETURN && other.kind() == DocumentKind.DELIVERY);
    }

    /// Freight and the like may come later than the goods.
    boolean canBeCharged() {
        Sheet now = sheet.value().get();
        return now != null && now.item().kind().isReceipt() && now.document().stands();
    }

    void addCharge() {
        desk.navigator().open(new Screen.Write(DocumentKind.LATE_CHARGE, null, id, forms.incrementAndGet()));
    }

    void open(DocumentListItem other) {
        desk.navigator().open(other.state() == DocumentState.DRAFT
                ? new Screen.Write(other.kind(), other.id(), null, forms.incrementAndGet())
                : new Screen.Paper(other.id()));
    }

    String account(AccountId account) {
        return ports.accounts().all().stream().filter(known -> known.id().equals(account)).findFirst().map(Account::name)
                .orElse("");
    }

    /// To the customer's card, or to what was bought from the supplier.
    void openPartner() {
        Sheet now = sheet.value().get();
        if (now != null) {
            CustomerId customer = now.document().typed().customer();
            SupplierId supplier = now.document().typed().supplier();
            desk.navigator().open(customer == null
                    ? new Screen.Papers(Screen.Papers.Room.PURCHASES, "partner", supplier == null ? now.item().partner()
                            : ports.suppliers().get(supplier).name()) : new Screen.Card(customer));
        }
    }

    /// Where the goods of a line came from and went.
    void openLedger(PaperLine line) {
        Sheet now = sheet.value().get();
        if (now != null && !now.document().lines().isEmpty()) {
            desk.navigator().open(new Screen.StockLedger(now.document().lines().get(line.no() - 1).product(), null));
        }
    }

    /// To the batch or pieces of a line, and from there to who supplied them.
    void trace(String sought) {
        if (!sought.isEmpty()) {
            desk.navigator().open(new Screen.Batches(sought));
        }
    }

    void ask(boolean correct) {
        message.set("");
        asking.set(correct);
    }

    // A red document stays; what it took back can be written anew.
    private void offerAgain() {
        Sheet now = sheet.value().get();
        if (now != null) {
            desk.undoing().offer(desk.text().of("trade.undo.reversed", now.item().number()), () -> {
                DocumentId again = ports.trading().saveDraft(now.document().typed(), Actor.OWNER);
                desk.work().later(() -> desk.navigator().open(
                        new Screen.Write(now.item().kind(), again, null, forms.incrementAndGet())));
                return again;
            });
        }
    }

    void reverse() {
        boolean correct = Boolean.TRUE.equals(asking.get());
        desk.work().write(desk.text().of("trade.reversing"), () -> correct
                        ? ports.trading().reverseAndCorrect(id, redDate.get(), Actor.OWNER)
                        : ports.trading().reverse(id, redDate.get(), Actor.OWNER))
                .onSuccess(made -> {
                    asking.set(null);
                    if (correct) {
                        Sheet now = sheet.value().get();
                        if (now != null) {
                            desk.navigator().open(new Screen.Write(now.item().kind(), made, null, forms.incrementAndGet()));
                        }
                    } else {
                        offerAgain();
                        desk.navigator().open(new Screen.Paper(made));
                    }
                })
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
