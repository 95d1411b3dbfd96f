package org.suanpan.app.trade.write;

import java.util.List;
import java.util.Optional;

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
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.means.Means;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Preview;

/// State of one document being written. What is typed is kept as a draft two seconds after the last change; saving
/// posts it, once, however often it is asked for.
public final class WriteViewModel {

    private static final long KEEP_MILLIS = 2_000;

    private final Desk desk;
    private final TradePorts ports;
    private final FormShape shape;
    private final FormHead head;
    private final HeadReader reader;
    private final Workshop workshop;
    private final ChargeShares shares;
    private final StringProperty message = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Preview> preview = new SimpleObjectProperty<>();
    private final GridModel<EntryLine> lines = new GridModel<>(() -> EntryLine.BLANK, EntryLine::isBlank);
    private final Goods goods;
    private final Again again;
    private final FormTotals totals;
    private final PriceGaps gaps;
    private final @Nullable Till till;
    private final KeptDraft draft;
    private final FormNotes notes;
    private final Runnable keepSoon;
    private @Nullable Screen own;
    private @Nullable DocumentId origin;
    private boolean loading;
    private Runnable afterLoad = () -> {};

    public WriteViewModel(Desk desk, TradePorts ports, DocumentKind kind) {
        this(desk, ports, FormShape.of(kind));
    }

    /// Sales at the counter, one after another.
    public static WriteViewModel counter(Desk desk, TradePorts ports) {
        WriteViewModel model = new WriteViewModel(desk, ports, FormShape.counter());
        model.reader.walkIn();
        return model;
    }

    private WriteViewModel(Desk desk, TradePorts ports, FormShape shape) {
        this.desk = desk;
        this.ports = ports;
        this.shape = shape;
        this.head = new FormHead(shape, desk.asOf().today());
        this.reader = new HeadReader(ports, shape, head);
        this.workshop = new Workshop(ports, shape);
        this.shares = new ChargeShares(ports, head);
        this.draft = new KeptDraft(desk, ports.trading());
        this.goods = new Goods(desk, ports, this);
        this.again = new Again(desk, ports, this);
        this.totals = new FormTotals(desk, ports, shape, head, lines, goods);
        this.gaps = new PriceGaps(desk, ports, this);
        this.till = shape.has(Part.TILL) ? new Till(head, totals, new Means(ports.accounts().all())) : null;
        this.notes = FormNotes.of(desk, ports, this::typed);
        reader.follow(() -> loading);
        this.keepSoon = desk.work().promised(KEEP_MILLIS, this::keep);
        head.warehouse().set(ports.warehouses().all().getFirst());
        lines.all().subscribe(this::changed);
        lines.whileTyping(keepSoon);
        for (ObservableValue<?> value : head.values()) {
            value.subscribe(this::changed);
        }
        if (till != null) {
            till.whenSplit(this::changed);
        }
        goods.there().news().addListener(_ -> notes.changed());
        workshop.product().subscribe(this::remade);
        workshop.quantity().subscribe(this::remade);
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

    FormHead head() {
        return head;
    }

    Workshop workshop() {
        return workshop;
    }

    ChargeShares shares() {
        return shares;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    /// When the draft was kept last, in words.
    StringProperty kept() {
        return draft.kept();
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

    PriceGaps gaps() {
        return gaps;
    }

    FormNotes notes() {
        return notes;
    }

    FormTotals totals() {
        return totals;
    }

    Again again() {
        return again;
    }

    /// Null in every form but the one of the counter.
    @Nullable Till till() {
        return till;
    }

    private void changed() {
        if (!loading && !saving.get()) {
            message.set("");
            preview.set(null);
            keepSoon.run();
            notes.changed();
        }
    }

    /// The product above has changed: its parts stand in the lines, unless other ones were written there.
    private void remade() {
        if (loading) {
            return;
        }
        changed();
        if (workshop.isUntouched(lines.filled())) {
            fillParts();
        }
    }

    /// Puts what the product above is made of into the lines, one step that can be undone.
    void fillParts() {
        List<EntryLine> parts = workshop.renewed();
        if (!parts.equals(lines.filled())) {
            lines.replace(parts);
            afterLoad.run();
        }
    }

    /// The document as it stands in the form; refuses figures that are none.
    private Draft typed() {
        return typed(chosen(lines.filled()));
    }

    private Draft typed(List<EntryLine> chosen) {
        return head.draft(origin).lines(shape.has(Part.RESULT) ? workshop.lines(chosen)
                : goods.promoted().marked(chosen.stream().map(line -> shape.has(Part.ADJUST) ? line.quantity(null) : line)
                        .map(EntryLine::draft).toList()));
    }

    private static List<EntryLine> chosen(List<EntryLine> filled) {
        return filled.stream().filter(line -> line.item() != null).toList();
    }

    private boolean isEmpty() {
        return lines.filled().isEmpty() && workshop.product().get() == null && head.purchase().get() == null;
    }

    /// Keeps what is typed as a draft.
    void keep() {
        keep(() -> {});
    }

    /// Keeps it; at the counter the next customer comes.
    void park() {
        keep(till == null ? () -> {} : this::clear);
    }

    private void keep(Runnable then) {
        if (isEmpty() || saving.get()) {
            return;
        }
        Draft now;
        try {
            now = typed(chosen(lines.asTyped()));
            now = till == null ? now : till.kept(now);
        } catch (Rejected half) {
            return;
        }
        draft.keep(now, then);
    }

    void foresee() {
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
        desk.work().write(desk.text().of("trade.saving"), () -> draft.post(now))
                .onSuccess(posted -> saved(posted, next))
                .onRejected(this::refused)
                .finallyDo(() -> saving.set(false)).run();
    }

    private @Nullable Draft checked() {
        message.set("");
        try {
            if (shape.has(Part.RESULT)) {
                workshop.check(chosen(lines.filled()));
            }
            return till == null ? typed() : till.settled(typed());
        } catch (Rejected wrong) {
            refused(wrong.problem());
            return null;
        }
    }

    private void saved(DocumentId posted, boolean next) {
        if (till != null) {
            till.done(till.paid());
        }
        clear();
        if (!next) {
            desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst()
                    .ifPresent(desk.navigator()::close);
            desk.navigator().open(new Screen.Paper(posted));
        } else {
            draft.kept().set(desk.text().of("trade.saved"));
        }
    }

    /// For the next document; gives the draft that was behind this one, null when there was none.
    private @Nullable DocumentId clear() {
        loading = true;
        DocumentId left = draft.leave();
        origin = null;
        lines.load(List.of());
        head.clear();
        reader.walkIn();
        goods.promoted().forget();
        workshop.clear();
        again.clear();
        goods.unknown().clear();
        message.set("");
        draft.kept().set("");
        loading = false;
        afterLoad.run();
        notes.changed();
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
        desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst().ifPresent(desk.navigator()::close);
    }

    private void refused(Problem problem) {
        message.set(desk.text().of(workshop.placed(problem)));
    }

    /// What the screen was opened for: a stored draft, or a document this one follows.
    public void accept(Screen screen) {
        if (own != null) {
            return;
        }
        own = screen;
        if (screen instanceof Screen.Copy copy) {
            desk.work().read(desk.text().of("trade.reading"), () -> ports.documents().get(copy.template()))
                    .onSuccess(template -> begin(template.typed(), again.lines(template))).run();
        }
        if (!(screen instanceof Screen.Write write)) {
            return;
        }
        DocumentId from = write.draft() != null ? write.draft() : write.origin();
        if (from != null) {
            desk.work().read(desk.text().of("trade.reading"), () -> ports.documents().get(from))
                    .onSuccess(found -> load(found, write.draft() != null)).run();
        }
    }

    /// Begins with a customer or supplier and, perhaps, with lines.
    public void begin(Draft known, List<EntryLine> written) {
        loading = true;
        reader.look(known, null);
        lines.load(written);
        loading = false;
        afterLoad.run();
    }

    private void load(Document found, boolean isDraft) {
        loading = true;
        Draft typed = found.typed();
        if (isDraft) {
            draft.take(found);
            origin = shape.has(Part.CHARGE) ? null : typed.origin();
            head.show(typed);
            if (till != null) {
                till.show(typed);
            }
            workshop.show(typed.lines());
        } else if (!shape.has(Part.CHARGE)) {
            origin = found.id();
        }
        reader.look(typed, isDraft ? typed.origin() : found.id());
        if (!isDraft && shape.has(Part.VALID)) {
            head.version(typed);
        }
        boolean own = isDraft || shape.has(Part.VALID);
        workshop.forget();
        lines.load(own ? goods.stored(found) : shape.has(Part.CHARGE) ? List.of() : goods.left(found, shape.kind()));
        loading = false;
        afterLoad.run();
        notes.changed();
        if (!isDraft && reader.isExpired(found)) {
            message.set(desk.text().of("trade.quotation-expired", found.number().text(), desk.figures().date(typed.due())));
        }
    }
}
