package org.suanpan.app.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.FormShape.Part;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Preview;
import org.suanpan.core.trade.Settling;

/// State of one document being written. What is typed is kept as a draft two seconds after the last change; saving
/// posts it, once, however often it is asked for.
final class WriteViewModel {

    private static final long KEEP_MILLIS = 2_000;

    private final Desk desk;
    private final TradePorts ports;
    private final FormShape shape;
    private final ObjectProperty<@Nullable Named> partner = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Warehouse> warehouse = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Warehouse> toWarehouse = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SalesRep> rep = new SimpleObjectProperty<>();
    private final StringProperty discount = new SimpleStringProperty("");
    private final StringProperty money = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Preview> preview = new SimpleObjectProperty<>();
    private final GridModel<EntryLine> lines = new GridModel<>(() -> EntryLine.BLANK, EntryLine::isBlank);
    private final Goods goods;
    private final Runnable keepSoon;
    private String commandKey = UUID.randomUUID().toString();
    private @Nullable Screen own;
    private @Nullable DocumentId origin;
    private @Nullable DocumentId draft;
    private long version;
    private boolean loading;
    private Runnable afterLoad = () -> {};

    WriteViewModel(Desk desk, TradePorts ports, DocumentKind kind) {
        this.desk = desk;
        this.ports = ports;
        this.shape = FormShape.of(kind);
        this.date = new SimpleObjectProperty<>(desk.asOf().today());
        this.goods = new Goods(desk, ports, this);
        this.keepSoon = desk.work().settled(KEEP_MILLIS, this::keep);
        List<Warehouse> all = ports.warehouses().all();
        warehouse.set(all.getFirst());
        lines.all().subscribe(this::changed);
        for (ObservableValue<?> value : List.<ObservableValue<?>>of(partner, date, due, warehouse, toWarehouse, rep,
                discount, money, reason, remark)) {
            value.subscribe(this::changed);
        }
    }

    Desk desk() {
        return desk;
    }

    HeadChoices choices() {
        return new HeadChoices(desk, ports, shape);
    }

    FormShape shape() {
        return shape;
    }

    Goods goods() {
        return goods;
    }

    GridModel<EntryLine> lines() {
        return lines;
    }

    ObjectProperty<@Nullable Named> partner() {
        return partner;
    }

    ObjectProperty<LocalDate> date() {
        return date;
    }

    ObjectProperty<@Nullable LocalDate> due() {
        return due;
    }

    ObjectProperty<@Nullable Warehouse> warehouse() {
        return warehouse;
    }

    ObjectProperty<@Nullable Warehouse> toWarehouse() {
        return toWarehouse;
    }

    ObjectProperty<@Nullable SalesRep> rep() {
        return rep;
    }

    StringProperty discount() {
        return discount;
    }

    StringProperty money() {
        return money;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty remark() {
        return remark;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    /// When the draft was kept last, in words.
    StringProperty kept() {
        return kept;
    }

    BooleanProperty saving() {
        return saving;
    }

    ObjectProperty<@Nullable Preview> preview() {
        return preview;
    }

    boolean isLinked() {
        return origin != null;
    }

    /// Runs on the window's thread when a draft or an original has been read.
    void afterLoad(Runnable action) {
        afterLoad = action;
    }

    Money linesTotal() {
        return lines.filled().stream().map(EntryLine::amount).reduce(Money.ZERO, Money::plus);
    }

    Money total() {
        return linesTotal().minus(amount(discount));
    }

    Money amount(StringProperty typed) {
        try {
            return typed.get().isBlank() ? Money.ZERO : Money.parse(typed.get().strip());
        } catch (Rejected e) {
            return Money.ZERO;
        }
    }

    private void changed() {
        if (!loading && !saving.get()) {
            message.set("");
            preview.set(null);
            keepSoon.run();
        }
    }

    /// The document as it stands in the form; refuses figures that are none.
    Draft typed() {
        Draft typed = Draft.of(shape.kind(), date.get()).due(due.get()).following(origin)
                .warehouse(warehouse.get() == null ? null : warehouse.get().id())
                .toWarehouse(toWarehouse.get() == null ? null : toWarehouse.get().id())
                .rep(rep.get() == null ? null : rep.get().id())
                .discount(discount.get().isBlank() ? Money.ZERO : Money.parse(discount.get().strip()))
                .settling(Settling.of(null, money.get().isBlank() ? Money.ZERO : Money.parse(money.get().strip())))
                .reason(reason.get()).remark(remark.get())
                .lines(lines.filled().stream().filter(line -> line.item() != null).map(EntryLine::draft).toList());
        Named who = partner.get();
        if (who == null) {
            return typed;
        }
        return shape.has(Part.SUPPLIER) ? typed.supplier(new SupplierId(who.id())) : typed.customer(new CustomerId(who.id()));
    }

    private boolean isEmpty() {
        return lines.filled().isEmpty();
    }

    /// Keeps what is typed as a draft.
    void keep() {
        if (isEmpty() || saving.get()) {
            return;
        }
        Draft now;
        try {
            now = typed();
        } catch (Rejected half) {
            return;
        }
        desk.work().write(desk.text().of("trade.keeping"), () -> store(now))
                .onSuccess(_ -> kept.set(desk.text().of("trade.kept")))
                .onRejected(problem -> kept.set(desk.text().of(problem))).run();
    }

    private boolean store(Draft now) {
        DocumentId stored = draft;
        if (stored == null) {
            draft = ports.trading().saveDraft(now, Actor.OWNER);
            version = 1;
        } else {
            version = ports.trading().changeDraft(stored, version, now, Actor.OWNER);
        }
        return true;
    }

    void look() {
        Draft now = checked();
        if (now != null) {
            desk.work().write(desk.text().of("trade.looking"), () -> ports.trading().preview(now))
                    .onSuccess(preview::set).onRejected(this::refused).run();
        }
    }

    /// Posts the document and goes to it, or begins the next one.
    void save(boolean next) {
        Draft now = checked();
        if (now == null || saving.get()) {
            return;
        }
        Optional<String> price = goods.offers().refusal();
        if (price.isPresent()) {
            message.set(price.get());
            return;
        }
        saving.set(true);
        desk.work().write(desk.text().of("trade.saving"), () -> post(now))
                .onSuccess(posted -> saved(posted, next))
                .onRejected(this::refused)
                .finallyDo(() -> saving.set(false)).run();
    }

    private @Nullable Draft checked() {
        message.set("");
        try {
            return typed();
        } catch (Rejected wrong) {
            refused(wrong.problem());
            return null;
        }
    }

    private DocumentId post(Draft now) {
        DocumentId stored = draft;
        if (stored == null) {
            return ports.trading().post(now, Actor.OWNER, commandKey);
        }
        version = ports.trading().changeDraft(stored, version, now, Actor.OWNER);
        ports.trading().postDraft(stored, Actor.OWNER);
        return stored;
    }

    private void saved(DocumentId posted, boolean next) {
        clear();
        if (!next) {
            desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst()
                    .ifPresent(desk.navigator()::close);
            desk.navigator().open(new Screen.Paper(posted));
        } else {
            kept.set(desk.text().of("trade.saved"));
        }
    }

    void clear() {
        loading = true;
        origin = null;
        draft = null;
        commandKey = UUID.randomUUID().toString();
        lines.load(List.of());
        partner.set(null);
        due.set(null);
        discount.set("");
        money.set("");
        reason.set("");
        remark.set("");
        message.set("");
        kept.set("");
        loading = false;
        afterLoad.run();
    }

    /// Throws the draft away and closes the form.
    void discard() {
        DocumentId stored = draft;
        clear();
        if (stored != null) {
            desk.work().write(desk.text().of("trade.discarding"), () -> {
                ports.trading().discard(stored, Actor.OWNER);
                return true;
            }).run();
        }
        desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst().ifPresent(desk.navigator()::close);
    }

    private void refused(Problem problem) {
        message.set(desk.text().of(problem));
    }

    /// A scanned code adds one, or one more, of the product it stands on.
    void scan(String code) {
        goods.scan(code);
    }

    /// What the screen was opened for: a stored draft, or a document this one follows.
    void accept(Screen screen) {
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
            draft = found.id();
            version = found.version();
            origin = typed.origin();
            date.set(typed.date());
            due.set(typed.due());
            discount.set(typed.discount().isZero() ? "" : typed.discount().toString());
            money.set(typed.settling().money().isZero() ? "" : typed.settling().money().toString());
            reason.set(typed.reason());
            remark.set(typed.remark());
        } else {
            origin = found.id();
        }
        partner.set(named(typed));
        warehouse.set(place(typed.warehouse()));
        toWarehouse.set(place(typed.toWarehouse()));
        rep.set(ports.reps().all().stream().filter(r -> r.id().equals(typed.rep())).findFirst().orElse(null));
        lines.load(isDraft ? goods.stored(found) : goods.left(found, shape.kind()));
        loading = false;
        afterLoad.run();
    }

    private @Nullable Named named(Draft typed) {
        if (typed.customer() != null) {
            var customer = ports.customers().get(typed.customer());
            return new Named(customer.id().value(), customer.code(), customer.name());
        }
        if (typed.supplier() != null) {
            var supplier = ports.suppliers().get(typed.supplier());
            return new Named(supplier.id().value(), supplier.code(), supplier.name());
        }
        return null;
    }

    private @Nullable Warehouse place(@Nullable WarehouseId id) {
        return ports.warehouses().all().stream().filter(w -> w.id().equals(id)).findFirst().orElse(null);
    }
}
