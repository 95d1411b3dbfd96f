package org.suanpan.app.trade.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.Items.Scanned;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;

/// State of one exchange being written. Saving posts both documents, once, however often it is asked for.
final class ExchangeViewModel {

    private static final int MOST = 8;
    private static final int LATEST = 50;
    private static final long SETTLE_MILLIS = 200;

    private final Desk desk;
    private final TradePorts ports;
    private final OutGoods goods;
    private final ObjectProperty<@Nullable Named> customer = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DocumentListItem> sale = new SimpleObjectProperty<>();
    private final ObservableList<DocumentListItem> sales = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final StringProperty money = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty asksReason = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<Balance> balance = new SimpleObjectProperty<>(Balance.ZERO);
    private final GridModel<BackLine> back = new GridModel<>(() -> BackLine.BLANK, line -> line.quantity() == null);
    private final GridModel<OutLine> out = new GridModel<>(() -> OutLine.BLANK, OutLine::isBlank);
    private final Runnable weighSoon;
    private String commandKey = UUID.randomUUID().toString();
    private boolean saving;
    private long asked;
    private @Nullable Screen own;

    ExchangeViewModel(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.goods = new OutGoods(desk, ports, this::customerId);
        this.date = new SimpleObjectProperty<>(desk.asOf().today());
        this.weighSoon = desk.work().settled(SETTLE_MILLIS, this::weigh);
        account.set(ports.accounts().all().getFirst());
        customer.addListener((_, before, now) -> {
            if (!Objects.equals(before, now)) {
                latest(now);
            }
        });
        sale.addListener((_, before, now) -> {
            if (!Objects.equals(before, now)) {
                lines(now);
            }
        });
        back.all().subscribe(this::changed);
        out.all().subscribe(this::changed);
    }

    Desk desk() {
        return desk;
    }

    OutGoods goods() {
        return goods;
    }

    ObjectProperty<@Nullable Named> customer() {
        return customer;
    }

    /// The sale the goods come from.
    ObjectProperty<@Nullable DocumentListItem> sale() {
        return sale;
    }

    /// The customer's sales that stand, the newest first.
    ObservableList<DocumentListItem> sales() {
        return sales;
    }

    ObjectProperty<LocalDate> date() {
        return date;
    }

    List<Account> accounts() {
        return ports.accounts().open();
    }

    ObjectProperty<@Nullable Account> account() {
        return account;
    }

    /// What moves now, as typed; blank = the whole balance.
    StringProperty money() {
        return money;
    }

    StringProperty remark() {
        return remark;
    }

    /// Why the customer is trusted beyond the terms; asked for once that was refused.
    StringProperty reason() {
        return reason;
    }

    BooleanProperty asksReason() {
        return asksReason;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    ObjectProperty<Balance> balance() {
        return balance;
    }

    GridModel<BackLine> back() {
        return back;
    }

    GridModel<OutLine> out() {
        return out;
    }

    String number(OutLine line) {
        int at = 0;
        for (OutLine other : out.all()) {
            at++;
            if (other == line) {
                return line.isBlank() ? "" : String.valueOf(at);
            }
        }
        return "";
    }

    void customers(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries().customers(typed, MOST)).onSuccess(answer).run();
    }

    private @Nullable CustomerId customerId() {
        Named who = customer.get();
        return who == null ? null : new CustomerId(who.id());
    }

    /// Reads the customer's sales; the newest stands in the form unless another was asked for.
    private void latest(@Nullable Named who) {
        sale.set(null);
        sales.clear();
        List<OutLine> priced = out.filled().stream().map(goods::priced).toList();
        if (!priced.equals(out.filled())) {
            out.replace(priced);
        }
        if (who == null) {
            return;
        }
        desk.work().read(desk.text().of("exchange.reading"), () -> ports.queries().page(Set.of(DocumentKind.DELIVERY),
                        DocumentFilter.NEWEST.where("partner", new ColumnTest.OneOf(List.of(who.name()))), 0, LATEST).rows())
                .onSuccess(found -> {
                    DocumentListItem asked = sale.get();
                    sales.setAll(found.stream().filter(ExchangeViewModel::stands).toList());
                    if (asked != null && !sales.contains(asked)) {
                        sales.addFirst(asked);
                    }
                    sale.set(asked != null ? asked : sales.isEmpty() ? null : sales.getFirst());
                }).run();
    }

    private static boolean stands(DocumentListItem item) {
        return !item.red() && item.state() == DocumentState.POSTED;
    }

    private void lines(@Nullable DocumentListItem from) {
        if (from == null) {
            back.load(List.of());
            return;
        }
        desk.work().read(desk.text().of("exchange.reading"), () -> new SoldLines(ports).left(from.id()))
                .onSuccess(found -> {
                    if (from.equals(sale.get())) {
                        back.load(found);
                    }
                }).run();
    }

    /// What was scanned comes back or goes out, one more of it, whichever table the caret stands in.
    void scan(String code, boolean comesBack) {
        Scanned scanned = ports.items().byBarcode(code).orElse(null);
        if (scanned == null) {
            message.set(desk.text().of("exchange.unknown-code", code));
        } else if (comesBack) {
            scannedBack(scanned);
        } else {
            scannedOut(scanned);
        }
    }

    private void scannedBack(Scanned scanned) {
        for (int i = 0; i < back.all().size(); i++) {
            BackLine line = back.all().get(i);
            Quantity now = line.quantity() == null ? Quantity.ZERO : line.quantity();
            if (line.sold() != null && line.sold().item().id().equals(scanned.product())
                    && now.plus(Quantity.of(1)).compareTo(line.sold().left()) <= 0) {
                back.set(i, line.quantity(now.plus(Quantity.of(1))));
                return;
            }
        }
        message.set(desk.text().of("exchange.not-of-this-sale", ports.items().get(scanned.product()).label()));
    }

    private void scannedOut(Scanned scanned) {
        for (int i = 0; i < out.all().size(); i++) {
            OutLine line = out.all().get(i);
            if (line.item() != null && line.item().id().equals(scanned.product()) && line.unitKey().equals(scanned.unit())
                    && line.quantity() != null) {
                out.set(i, goods.priced(line.quantity(line.quantity().plus(Quantity.of(1)))));
                return;
            }
        }
        OutLine line = OutLine.BLANK.of(ports.items().get(scanned.product()));
        out.set(out.all().size() - 1, goods.priced(scanned.unit().isEmpty() ? line : line.unit(scanned.unit())));
    }

    private void changed() {
        message.set("");
        balance.set(new Balance(back.filled().stream().map(BackLine::amount).reduce(Money.ZERO, Money::plus),
                out.filled().stream().map(OutLine::amount).reduce(Money.ZERO, Money::plus)));
        weighSoon.run();
    }

    /// With the tax that comes on top; half typed lines leave the sums as they are.
    private void weigh() {
        long mine = ++asked;
        typed().ifPresent(now -> desk.work()
                .read(desk.text().of("exchange.weighing"), () -> ports.trading().weigh(now))
                .onSuccess(found -> {
                    if (mine == asked) {
                        balance.set(found);
                    }
                }).onRejected(_ -> {}).run());
    }

    /// The exchange as it stands; empty while no sale is chosen.
    private Optional<Exchange> typed() {
        DocumentListItem from = sale.get();
        if (from == null) {
            return Optional.empty();
        }
        Account till = account.get();
        Draft in = Draft.of(DocumentKind.SALES_RETURN, date.get()).following(from.id()).remark(remark.get().strip())
                .settling(Settling.of(till == null ? null : till.id(), Money.ZERO))
                .lines(back.filled().stream().map(BackLine::draft).toList());
        Draft away = Draft.of(DocumentKind.DELIVERY, date.get()).remark(remark.get().strip()).reason(reason.get().strip())
                .settling(Settling.of(till == null ? null : till.id(), Money.ZERO))
                .lines(out.filled().stream().map(OutLine::draft).toList());
        return Optional.of(new Exchange(in, away));
    }

    /// Posts both documents and goes to the sale.
    void save() {
        if (saving) {
            return;
        }
        message.set("");
        @Nullable Money now;
        Exchange plain = typed().orElse(null);
        if (plain == null) {
            message.set(desk.text().of("exchange.sale-missing"));
            return;
        }
        try {
            plain.check();
            now = money.get().isBlank() ? null : Money.parse(money.get().strip());
        } catch (Rejected wrong) {
            refused(wrong.problem());
            return;
        }
        saving = true;
        desk.work().write(desk.text().of("exchange.saving"), () -> post(plain, now)).onSuccess(this::saved)
                .onRejected(this::refused).finallyDo(() -> saving = false).run();
    }

    private Made post(Exchange plain, @Nullable Money typed) {
        Money due = ports.trading().weigh(plain).due();
        Money moved = typed != null ? typed : due.isNegative() ? due.negated() : due;
        Exchange paid = new Exchange(moving(plain.back(), due.isNegative() ? moved : Money.ZERO),
                moving(plain.out(), due.isNegative() ? Money.ZERO : moved));
        return ports.trading().exchange(paid, Actor.OWNER, commandKey);
    }

    private static Draft moving(Draft side, Money now) {
        return side.settling(Settling.of(side.settling().account(), now));
    }

    private void saved(Made made) {
        commandKey = UUID.randomUUID().toString();
        close();
        desk.navigator().open(new Screen.Paper(made.out()));
    }

    /// A side's refusal for credit can be overcome by a written reason.
    private void refused(Problem problem) {
        List<Object> inner = new ArrayList<>(problem.arguments());
        inner.add(problem);
        if (inner.stream().anyMatch(one -> one instanceof Problem why && why.key().startsWith("credit."))) {
            asksReason.set(true);
        }
        message.set(desk.text().of(problem));
    }

    /// Throws away what is typed.
    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst().ifPresent(desk.navigator()::close);
    }

    /// What the screen was opened for: a sale of which goods are exchanged, or nothing yet.
    void accept(Screen screen) {
        if (own != null) {
            return;
        }
        own = screen;
        if (screen instanceof Screen.Exchange(var from, var _) && from != null) {
            desk.work().read(desk.text().of("exchange.reading"), () -> {
                CustomerId who = Objects.requireNonNull(ports.documents().get(from).typed().customer());
                var known = ports.customers().get(who);
                return new Named(who.value(), known.code(), known.name());
            }).onSuccess(who -> {
                customer.set(who);
                choose(from);
            }).run();
        }
    }

    /// A sale that is older than the latest ones stands in the list all the same.
    private void choose(DocumentId from) {
        desk.work().read(desk.text().of("exchange.reading"), () -> ports.queries().item(from)).onSuccess(item -> {
            if (!sales.contains(item)) {
                sales.addFirst(item);
            }
            sale.set(item);
        }).run();
    }
}
