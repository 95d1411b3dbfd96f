package org.suanpan.app.trade.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentTotals;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.exchange.KeptExchange;

/// State of the list of one room's documents.
public final class PapersViewModel {

    private final Desk desk;
    private final TradePorts ports;
    private final Room room;
    private final Set<DocumentKind> kinds;
    private final AtomicLong forms;
    private final ListState state;
    private final ObjectProperty<@Nullable String> kind;
    private final ObjectProperty<@Nullable Standing> standing;
    private final ObservableList<String> outcome = FXCollections.observableArrayList();
    private final ObjectProperty<List<DocumentListItem>> selected = new SimpleObjectProperty<>(List.of());
    private final PagedList<DocumentListItem, DocumentTotals> list;

    public PapersViewModel(Desk desk, TradePorts ports, Room room, AtomicLong forms) {
        this.desk = desk;
        this.ports = ports;
        this.room = room;
        this.forms = forms;
        kinds = EnumSet.copyOf(Rooms.kinds(room));
        state = new ListState(desk, "papers-" + room, DocumentFilter.NEWEST, DocumentQueries.COLUMNS,
                (query, column, limit) -> ports.queries().values(kinds, query, column, limit));
        kind = state.choice("kind", kinds(), name -> name.isEmpty() ? List.of() : List.of(name));
        standing = state.choice("state", List.of(Standing.values()), Standing::states);
        list = new PagedList<>(desk.refresh(), desk.text().of("trade.reading-list"),
                Set.of(Topic.DOCUMENT, Topic.LEDGER, Topic.STOCK), DocumentListItem::id,
                () -> reading(state.query().get()));
        state.query().addListener(_ -> list.restart());
    }

    Desk desk() {
        return desk;
    }

    Room room() {
        return room;
    }

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    /// The kinds of the room by name; the empty one stands for all.
    List<String> kinds() {
        return Stream.concat(Stream.of(""), Rooms.kinds(room).stream().map(Enum::name)).toList();
    }

    ObjectProperty<@Nullable String> kind() {
        return kind;
    }

    ObjectProperty<@Nullable Standing> standing() {
        return standing;
    }

    public PagedList<DocumentListItem, DocumentTotals> list() {
        return list;
    }

    public StringProperty selection() {
        return state.selection();
    }

    /// What came of the last action on several documents: a line for all of them, then one for each.
    ObservableList<String> outcome() {
        return outcome;
    }

    ObjectProperty<List<DocumentListItem>> selected() {
        return selected;
    }

    void accounts() {
        desk.navigator().open(new Screen.Accounts());
    }

    void counter() {
        desk.navigator().open(new Screen.Counter());
    }

    void exchange() {
        desk.navigator().open(new Screen.Exchange(null, forms.incrementAndGet()));
    }

    void write(DocumentKind what) {
        desk.navigator().open(new Screen.Write(what, null, null, forms.incrementAndGet()));
    }

    void open(DocumentListItem item) {
        desk.navigator().open(item.state() == DocumentState.DRAFT
                ? new Screen.Write(item.kind(), item.id(), null, forms.incrementAndGet())
                : new Screen.Paper(item.id()));
    }

    /// To the customer's card, or to what was bought from the supplier.
    void openPartner(DocumentListItem item) {
        Draft typed = ports.documents().get(item.id()).typed();
        CustomerId customer = typed.customer();
        desk.navigator().open(customer == null ? new Screen.Papers(Room.PURCHASES, "partner",
                typed.supplier() == null ? item.partner() : ports.suppliers().get(typed.supplier()).name())
                : new Screen.Card(customer));
    }

    /// To what a salesperson sold.
    void openRep(DocumentListItem item) {
        desk.navigator().open(new Screen.Papers(Room.SALES, "rep", item.rep()));
    }

    /// Only what is not settled.
    void openUnsettled() {
        state.narrow("open", new ColumnTest.Between(1L, null));
    }

    public void preset(Screen screen) {
        if (screen instanceof Screen.Papers wanted && !wanted.narrowed().isEmpty()) {
            state.query().set(new ListQuery("", wanted.narrowed(), state.query().get().sorts()));
        }
    }

    /// Narrows to orders whose goods are late.
    void showLate() {
        state.narrow("expected", new ColumnTest.Days(null, desk.asOf().today().minusDays(1)));
    }

    /// The day goods are expected, and how late they are.
    String expected(DocumentListItem item) {
        LocalDate day = item.expected();
        return day == null ? "" : late(desk, day);
    }

    private static String late(Desk desk, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, desk.asOf().today());
        String written = desk.figures().date(day);
        return days > 0 ? desk.text().of("trade.days-late", written, days) : written;
    }

    void count() {
        desk.navigator().open(Screen.CountSheets.EMPTY);
    }

    void buy() {
        desk.navigator().open(new Screen.Buy());
    }

    void owing() {
        desk.navigator().open(Screen.Owing.ALL);
    }

    void bills() {
        desk.navigator().open(Screen.Bills.EMPTY);
    }

    void dayEnd() {
        desk.navigator().open(new Screen.DayEnd());
    }

    void monthEnd() {
        desk.navigator().open(new Screen.MonthEnd());
    }

    void batches() {
        desk.navigator().open(Screen.Batches.ALL);
    }

    void select(List<DocumentListItem> rows) {
        selected.set(rows);
    }

    List<DocumentListItem> selectedDrafts() {
        return selected.get().stream().filter(item -> item.state() == DocumentState.DRAFT).toList();
    }

    /// Either draft of an exchange stands for both.
    private List<DocumentListItem> onlyOnce(List<DocumentListItem> drafts) {
        Set<DocumentId> chosen = drafts.stream().map(DocumentListItem::id).collect(Collectors.toSet());
        return drafts.stream().filter(item -> item.kind() != DocumentKind.SALES_RETURN
                || KeptExchange.of(ports.documents(), ports.documents().get(item.id()))
                        .filter(exchange -> chosen.contains(exchange.out().id())).isEmpty()).toList();
    }

    /// Each draft by itself: what can't be posted stays a draft and says why.
    void postDrafts() {
        List<DocumentListItem> drafts = onlyOnce(selectedDrafts());
        desk.work().write(desk.text().of("trade.saving"), () -> {
            List<String> lines = new ArrayList<>();
            int done = 0;
            for (DocumentListItem draft : drafts) {
                try {
                    ports.trading().postDraft(draft.id(), Actor.OWNER);
                    lines.add(desk.text().of("trade.batch-posted", name(draft),
                            ports.queries().item(draft.id()).number()));
                    done++;
                } catch (Rejected wrong) {
                    lines.add(desk.text().of("trade.batch-refused", name(draft), desk.text().of(wrong.problem())));
                }
            }
            lines.addFirst(desk.text().of("trade.batch-done", done, drafts.size() - done));
            return lines;
        }).onSuccess(outcome::setAll).run();
    }

    /// All of them come back with one step.
    void discardDrafts() {
        List<DocumentListItem> drafts = onlyOnce(selectedDrafts());
        desk.work().write(desk.text().of("trade.discarding"), () -> {
            List<String> lines = new ArrayList<>(List.of(desk.text().of("trade.batch-discarded", drafts.size())));
            desk.undoing().together(desk.text().of("trade.undo.batch", drafts.size()), () -> drafts.forEach(draft -> {
                ports.trading().discard(draft.id(), Actor.OWNER);
                lines.add(desk.text().of("trade.batch-gone", name(draft)));
            }));
            return lines;
        }).onSuccess(outcome::setAll).run();
    }

    /// The chosen documents with their lines into one workbook.
    void export() {
        List<DocumentListItem> papers = selected.get();
        PaperSheet sheet = new PaperSheet(desk.text(), ports.queries());
        desk.exports().write(sheet.title(), desk.asOf().today().toString(), () -> sheet.content(papers), file -> {
            outcome.setAll(desk.text().of("list.exported", String.valueOf(file.getFileName())));
            desk.exports().show(file);
        });
    }

    private String name(DocumentListItem draft) {
        return Stream.of(desk.text().of("trade.kind." + draft.kind()), desk.figures().date(draft.date()), draft.partner())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private PagedList.Reading<DocumentListItem, DocumentTotals> reading(ListQuery query) {
        return (offset, limit) -> new PagedList.Slice<>(ports.queries().page(kinds, query, offset, limit),
                ports.queries().totals(kinds, query));
    }
}
