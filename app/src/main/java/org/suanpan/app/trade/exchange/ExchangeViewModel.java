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
import javafx.beans.value.ObservableValue;
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
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.control.ReservedGoods.Taken;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;

/// State of one exchange being written. Saving posts both documents, once, however often it is asked for.
final class ExchangeViewModel {

    private static final int MOST = 8;
    private static final int LATEST = 50;
    private static final long SETTLE_MILLIS = 200;
    private static final long KEEP_MILLIS = 2_000;

    private final Desk desk;
    private final TradePorts ports;
    private final ComingBack back;
    private final OutGoods goods;
    private final OutGoods backGoods;
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final StringProperty money = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty asksReason = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<Balance> balance = new SimpleObjectProperty<>(Balance.ZERO);
    private final GridModel<OutLine> out = new GridModel<>(() -> OutLine.BLANK, OutLine::isBlank);
    private final ObservableList<Taken> held = FXCollections.observableArrayList();
    private final Runnable weighSoon;
    private final ExchangeDraft draft;
    private final Runnable keepSoon;
    private boolean saving;
    private boolean loading;
    private long asked;
    private @Nullable Screen own;

    ExchangeViewModel(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.back = new ComingBack(desk, ports);
        this.goods = OutGoods.sold(desk, ports, back::customerId);
        this.backGoods = OutGoods.takenBack(desk, ports, back::customerId);
        this.date = new SimpleObjectProperty<>(desk.asOf().today());
        this.weighSoon = desk.work().settled(SETTLE_MILLIS, this::weigh);
        this.draft = new ExchangeDraft(desk, ports.trading());
        this.keepSoon = desk.work().promised(KEEP_MILLIS, this::keep);
        account.set(ports.accounts().all().getFirst());
        back.customer().addListener((_, before, now) -> {
            if (!Objects.equals(before, now)) {
                offered(out, goods);
                offered(back.free(), backGoods);
            }
        });
        back.origin().addListener(_ -> changed());
        for (GridModel<?> lines : List.of(back.sold(), back.free(), out)) {
            lines.all().subscribe(this::changed);
            lines.whileTyping(this::keepLater);
        }
        for (ObservableValue<?> value : List.of(back.customer(), date, account, money, remark, reason)) {
            value.addListener(_ -> keepLater());
        }
    }

    private void keepLater() {
        if (!loading && !saving) {
            keepSoon.run();
        }
    }

    Desk desk() {
        return desk;
    }

    OutGoods goods() {
        return goods;
    }

    /// Products that come back without a sale.
    OutGoods backGoods() {
        return backGoods;
    }

    ComingBack back() {
        return back;
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

    /// Whether what is typed was kept, in words.
    StringProperty kept() {
        return draft.words();
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    ObjectProperty<Balance> balance() {
        return balance;
    }

    GridModel<OutLine> out() {
        return out;
    }

    static String number(GridModel<OutLine> lines, OutLine line) {
        int at = 0;
        for (OutLine other : lines.all()) {
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

    /// Offers every line anew that nobody typed a price for.
    private static void offered(GridModel<OutLine> lines, OutGoods by) {
        List<OutLine> priced = lines.filled().stream().map(by::priced).toList();
        if (!priced.equals(lines.filled())) {
            lines.replace(priced);
        }
    }

    /// What was scanned comes back or goes out, one more of it, whichever table the caret stands in.
    void scan(String code, boolean comesBack) {
        Scanned scanned = ports.items().byBarcode(code).orElse(null);
        if (scanned == null) {
            message.set(desk.text().of("exchange.unknown-code", code));
        } else if (!comesBack) {
            scanned(scanned, out, goods);
        } else if (back.sale() == null) {
            scanned(scanned, back.free(), backGoods);
        } else {
            scannedBack(scanned);
        }
    }

    private void scannedBack(Scanned scanned) {
        GridModel<BackLine> sold = back.sold();
        for (int i = 0; i < sold.all().size(); i++) {
            BackLine line = sold.all().get(i);
            Quantity now = line.quantity() == null ? Quantity.ZERO : line.quantity();
            if (line.sold() != null && line.sold().item().id().equals(scanned.product())
                    && now.plus(Quantity.of(1)).compareTo(line.sold().left()) <= 0) {
                sold.set(i, line.quantity(now.plus(Quantity.of(1))));
                return;
            }
        }
        message.set(desk.text().of("exchange.not-of-this-sale", ports.items().get(scanned.product()).label()));
    }

    private void scanned(Scanned scanned, GridModel<OutLine> lines, OutGoods by) {
        for (int i = 0; i < lines.all().size(); i++) {
            OutLine line = lines.all().get(i);
            if (line.item() != null && line.item().id().equals(scanned.product()) && line.unitKey().equals(scanned.unit())
                    && line.quantity() != null) {
                lines.set(i, by.priced(line.quantity(line.quantity().plus(Quantity.of(1)))));
                return;
            }
        }
        OutLine line = OutLine.BLANK.of(ports.items().get(scanned.product()));
        lines.set(lines.all().size() - 1, by.priced(scanned.unit().isEmpty() ? line : line.unit(scanned.unit())));
    }

    private void changed() {
        message.set("");
        balance.set(new Balance(back.amount(), out.filled().stream().map(OutLine::amount).reduce(Money.ZERO, Money::plus)));
        weighSoon.run();
        keepLater();
    }

    private record Weighed(Balance balance, List<Taken> taken) {}

    /// With the tax that comes on top, and what would be taken of goods held for others; half typed lines leave the sums as they are.
    private void weigh() {
        long mine = ++asked;
        if (back.customerId() != null) {
            Exchange now = typed();
            desk.work().read(desk.text().of("exchange.weighing"),
                    () -> new Weighed(ports.trading().weigh(now), ports.trading().taken(now.out()))).onSuccess(found -> {
                        if (mine == asked) {
                            balance.set(found.balance());
                            held.setAll(found.taken());
                        }
                    }).onRejected(_ -> {}).run();
        }
    }

    /// What would be taken of goods that orders of other customers hold.
    ObservableList<Taken> held() {
        return held;
    }

    String words(Taken taken) {
        return desk.text().of("reserve.note", taken.item().name(), desk.figures().quantity(taken.there()),
                desk.figures().quantity(taken.held()), taken.words(), desk.figures().quantity(taken.lacking()));
    }

    /// To the oldest order that holds them.
    void openHolder() {
        held.stream().findFirst().ifPresent(taken -> desk.navigator().open(new Screen.Paper(taken.orders().getFirst().order())));
    }

    /// The exchange as it stands.
    private Exchange typed() {
        return typed(back.lines(), out.filled());
    }

    private Exchange typed(List<DraftLine> backLines, List<OutLine> going) {
        Account till = account.get();
        Settling nothing = Settling.of(till == null ? null : till.id(), Money.ZERO);
        return new Exchange(Draft.of(DocumentKind.SALES_RETURN, date.get()).customer(back.customerId()).following(back.sale())
                .remark(remark.get().strip()).settling(nothing).lines(backLines),
                Draft.of(DocumentKind.DELIVERY, date.get()).customer(back.customerId()).remark(remark.get().strip())
                        .reason(reason.get().strip()).settling(nothing).lines(going.stream().map(OutLine::draft).toList()));
    }

    private @Nullable Money now() {
        return money.get().isBlank() ? null : Money.parse(money.get().strip());
    }

    /// Keeps what is typed, also what stands half typed in a cell. An empty form is not worth keeping, unless it was kept before.
    private void keep() {
        try {
            Exchange now = typed(back.linesAsTyped(), out.asTyped());
            boolean empty = now.back().lines().isEmpty() && now.out().lines().isEmpty();
            if (!saving && (!empty || draft.isKept())) {
                draft.keep(now, now());
            }
        } catch (Rejected half) {
            return;
        }
    }

    /// Posts both documents and goes to the sale.
    void save() {
        if (saving) {
            return;
        }
        message.set("");
        @Nullable Money now;
        if (back.customerId() == null) {
            message.set(desk.text().of("exchange.customer-missing"));
            return;
        }
        Exchange plain = typed();
        try {
            plain.check();
            now = now();
        } catch (Rejected wrong) {
            refused(wrong.problem());
            return;
        }
        saving = true;
        desk.work().write(desk.text().of("exchange.saving"), () -> draft.post(plain, now)).onSuccess(this::saved)
                .onRejected(this::refused).finallyDo(() -> saving = false).run();
    }

    private void saved(Made made) {
        draft.leave();
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
    void discard() {
        loading = true;
        draft.discard();
        close();
    }

    private void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst().ifPresent(desk.navigator()::close);
    }

    /// What the screen was opened for: a sale of which goods are exchanged, an exchange that was kept, or nothing yet.
    void accept(Screen screen) {
        if (own != null) {
            return;
        }
        own = screen;
        if (screen instanceof Screen.Exchange(var from, var _) && from != null) {
            back.begin(from);
        }
        DocumentId half = screen instanceof Screen.Write write ? write.draft() : null;
        if (half != null) {
            loading = true;
            desk.work().read(desk.text().of("exchange.reading"),
                            () -> back.read(KeptExchange.of(ports.documents(), ports.documents().get(half)).orElseThrow()))
                    .onSuccess(this::show).finallyDo(() -> loading = false).run();
        }
    }

    private void show(ComingBack.Stored stored) {
        KeptExchange kept = stored.kept();
        draft.take(kept);
        back.show(stored);
        out.load(stored.out());
        Draft away = kept.out().typed();
        date.set(kept.back().typed().date());
        remark.set(kept.back().typed().remark());
        reason.set(away.reason());
        asksReason.set(!away.reason().isEmpty());
        Money moves = kept.moving();
        money.set(moves == null ? "" : moves.toString());
        ports.accounts().all().stream().filter(known -> known.id().equals(away.settling().account())).findFirst()
                .ifPresent(account::set);
    }
}
