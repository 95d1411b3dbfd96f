package org.suanpan.app.trade.bill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.bill.Bill;
import org.suanpan.core.importing.bill.BillBooking;
import org.suanpan.core.importing.bill.BillBooking.Looked;
import org.suanpan.core.importing.bill.BillBooking.Outcome;
import org.suanpan.core.importing.bill.Bills;
import org.suanpan.core.importing.bill.Chosen;
import org.suanpan.core.importing.bill.Offered;
import org.suanpan.core.importing.bill.Offered.Booked;
import org.suanpan.core.importing.bill.Payer;
import org.suanpan.core.importing.bill.Payer.Open;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.DocumentQueries.Named;

/// State of booking a bill: the file, its account, its movements.
final class BillViewModel {

    /// Which movements are shown.
    enum Shown { ALL, LEFT }

    private static final int MOST = 20;
    private static final Looked NOTHING = new Looked(List.of(), List.of());

    private final Desk desk;
    private final TradePorts ports;
    private final BillBooking booking;
    private final SheetReader reader;
    private final LiveValue<Looked> looked;
    private final ReadOnlyObjectWrapper<@Nullable Bill> bill = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObservableList<BillLine> lines = FXCollections.observableArrayList();
    private final List<BillLine> all = new ArrayList<>();
    private final Map<Partner, Payer> payers = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final StringProperty message = new SimpleStringProperty("");

    BillViewModel(Desk desk, TradePorts ports, BillBooking booking, SheetReader reader) {
        this.desk = desk;
        this.ports = ports;
        this.booking = booking;
        this.reader = reader;
        this.looked = LiveValue.prepared(desk.refresh(), desk.text().of("bill.looking"),
                Set.of(Topic.LEDGER, Topic.IMPORT, Topic.CUSTOMER, Topic.SUPPLIER), () -> {
                    Bill now = bill.get();
                    Account place = account.get();
                    return () -> now == null || place == null ? NOTHING : booking.look(now, place.id());
                });
        looked.value().subscribe(this::arrived);
        account.addListener((_, _, _) -> {
            all.clear();
            message.set("");
            looked.reload();
        });
        shown.subscribe(this::show);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Looked> looked() {
        return looked;
    }

    /// Null = none was read yet.
    ReadOnlyObjectProperty<@Nullable Bill> bill() {
        return bill.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    List<Account> accounts() {
        return ports.accounts().open();
    }

    /// Whose bill it is; null = not known yet.
    ObjectProperty<@Nullable Account> account() {
        return account;
    }

    ObjectProperty<@Nullable Shown> shown() {
        return shown;
    }

    ObservableList<BillLine> lines() {
        return lines;
    }

    /// Grows whenever something about a line has changed.
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /// What is wrong, in a sentence; empty while nothing is.
    StringProperty message() {
        return message;
    }

    /// Reads a file; one that cannot be read leaves what was there.
    void read(Path file) {
        message.set("");
        job.set(desk.jobs().start(desk.text().of("bill.reading", file.getFileName()),
                _ -> new Bills(reader, desk.asOf().today()).read(file), this::take, this::refused));
    }

    private void take(Bill found) {
        all.clear();
        bill.set(found);
        account.set(null);
        account.set(guess(found.source()));
        show();
    }

    /// The one account it can be; null = somebody has to say.
    private @Nullable Account guess(Bill.Source source) {
        List<AccountId> fitting = ports.accountQueries().accounts().stream().filter(one -> !one.stopped() && source.fits(one.kind(), one.name()))
                .map(AccountListItem::id).toList();
        return fitting.size() != 1 ? null
                : accounts().stream().filter(one -> fitting.contains(one.id())).findFirst().orElse(null);
    }

    private void refused(Problem why) {
        message.set(desk.text().of(why));
    }

    private void arrived(@Nullable Looked found) {
        if (found == null) {
            return;
        }
        payers.clear();
        found.payers().forEach(payer -> payers.put(payer.partner(), payer));
        Map<String, BillLine> before = new HashMap<>();
        all.forEach(line -> before.put(line.offered().key(), line));
        all.clear();
        for (Offered offered : found.offered()) {
            BillLine line = before.get(offered.key());
            if (line == null) {
                line = new BillLine(offered);
            } else {
                line.again(offered, line.whom() == null ? null : payers.get(line.whom().partner()));
            }
            all.add(line);
        }
        show();
    }

    private void show() {
        List<BillLine> wanted = shown.get() == Shown.LEFT ? all.stream().filter(BillLine::isNew).toList() : List.copyOf(all);
        if (!wanted.equals(lines)) {
            lines.setAll(wanted);
        }
        changed();
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    List<BillLine> ticked() {
        return all.stream().filter(BillLine::isTicked).toList();
    }

    long left() {
        return all.stream().filter(BillLine::isNew).count();
    }

    void toggle(BillLine line) {
        message.set("");
        if (line.isNew() && !line.isTickable()) {
            message.set(desk.text().of(line.isIn() ? "bill.whose-first" : "bill.whose-first-out"));
        }
        line.tick(!line.isTicked());
        changed();
    }

    /// All that somebody is known for, or none.
    void tickAll(boolean on) {
        all.forEach(line -> line.tick(on));
        changed();
    }

    /// Customers for money in, suppliers for money out; answered later, on the thread of the window.
    void partners(BillLine line, String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> line.isIn() ? ports.queries().customers(typed, MOST)
                : ports.queries().suppliers(typed, MOST)).onSuccess(answer).run();
    }

    /// Null takes it back.
    void belongsTo(BillLine line, @Nullable Named who) {
        Payer payer = who == null ? null
                : payers.get(line.isIn() ? Partner.of(new CustomerId(who.id())) : Partner.of(new SupplierId(who.id())));
        line.belongsTo(payer, payer == null ? null : exact(line, payer));
        changed();
    }

    void belongsTo(BillLine line, Payer payer) {
        line.belongsTo(payer, exact(line, payer));
        changed();
    }

    /// A document that is open by just this and that no other movement pays.
    private @Nullable Open exact(BillLine line, Payer payer) {
        List<Open> taken = all.stream().filter(other -> other != line && other.isTicked()).map(BillLine::settles)
                .filter(Objects::nonNull).toList();
        return payer.open().stream().filter(one -> one.amount().equals(line.amount()) && !taken.contains(one)).findFirst().orElse(null);
    }

    void isFor(BillLine line, String words) {
        if (!words.strip().equals(line.item())) {
            line.isFor(words.strip());
            changed();
        }
    }

    /// None of the shop's; once more, and it is offered again.
    void setAside(BillLine line) {
        AccountId place = place();
        if (place == null || line.mark() == BillLine.Mark.BOOKED || line.mark() == BillLine.Mark.NOTHING) {
            return;
        }
        Offered one = line.offered();
        desk.work().write(desk.text().of("bill.setting-aside"), () -> {
            if (line.isNew()) {
                booking.setAside(place, one.key(), one.row(), desk.here().actor());
            } else {
                booking.takeUp(place, one.key());
            }
            return one;
        }).onSuccess(_ -> looked.reload()).run();
    }

    private @Nullable AccountId place() {
        Account chosen = account.get();
        return chosen == null ? null : chosen.id();
    }

    void open(BillLine line) {
        Booked booked = line.offered().booked();
        if (booked != null) {
            desk.navigator().open(new Screen.Paper(booked.document()));
        }
    }

    /// Books what is ticked.
    void book() {
        message.set("");
        AccountId place = place();
        List<Chosen> chosen = ticked().stream().flatMap(line -> line.chosen().stream()).toList();
        if (job.get() != null && job.get().state().get() == Job.State.RUNNING) {
            return;
        }
        if (place == null || chosen.isEmpty()) {
            message.set(desk.text().of(bill.get() == null ? "bill.none-read" : place == null ? "bill.whose-account" : "bill.none-ticked"));
            return;
        }
        job.set(desk.jobs().start(desk.text().of("bill.booking", chosen.size()),
                progress -> booking.book(place, chosen, desk.here().actor(), progress), this::booked, this::refused));
    }

    private void booked(List<Outcome> outcomes) {
        Map<String, BillLine> byKey = new HashMap<>();
        all.forEach(line -> byKey.put(line.offered().key(), line));
        List<Outcome> made = outcomes.stream().filter(one -> one.document() != null).toList();
        outcomes.forEach(one -> {
            BillLine line = byKey.get(one.chosen().key());
            if (line != null && one.problem() != null) {
                line.refuse(desk.text().of(one.problem()));
            }
        });
        if (!made.isEmpty()) {
            String words = desk.text().of("bill.booked", made.size(), desk.figures().money(BillWords.sum(made, true)),
                    desk.figures().money(BillWords.sum(made, false)));
            desk.undoing().offer(words, () -> {
                for (Outcome one : made.reversed()) {
                    ports.trading().reverse(Objects.requireNonNull(one.document()), one.chosen().row().date(), desk.here().actor());
                }
                return true;
            });
        }
        if (made.size() < outcomes.size()) {
            message.set(desk.text().of("bill.some-refused", outcomes.size() - made.size()));
        }
        changed();
        looked.reload();
    }
}
