package org.suanpan.app.trade;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentTotals;

/// State of the list of one room's documents.
final class PapersViewModel {

    private static final long TYPING_MILLIS = 160;

    private final Desk desk;
    private final TradePorts ports;
    private final Room room;
    private final AtomicLong forms;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DocumentKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.ALL);
    private final ObjectProperty<@Nullable DateSpan> span = new SimpleObjectProperty<>();
    private final StringProperty selection = new SimpleStringProperty("");
    private final StringProperty outcome = new SimpleStringProperty("");
    private final ObjectProperty<List<DocumentListItem>> selected = new SimpleObjectProperty<>(List.of());
    private final PagedList<DocumentListItem, DocumentTotals> list;

    PapersViewModel(Desk desk, TradePorts ports, Room room, AtomicLong forms) {
        this.desk = desk;
        this.ports = ports;
        this.room = room;
        this.forms = forms;
        list = new PagedList<>(desk.refresh(), desk.text().of("trade.reading-list"),
                Set.of(Topic.DOCUMENT, Topic.LEDGER, Topic.STOCK), DocumentListItem::id, () -> reading(filter()));
        Runnable typed = desk.work().settled(TYPING_MILLIS, list::restart);
        search.addListener(_ -> typed.run());
        kind.addListener(_ -> list.restart());
        standing.addListener(_ -> list.restart());
        span.addListener(_ -> list.restart());
    }

    Desk desk() {
        return desk;
    }

    Room room() {
        return room;
    }

    StringProperty search() {
        return search;
    }

    /// Null = every kind of the room.
    ObjectProperty<@Nullable DocumentKind> kind() {
        return kind;
    }

    ObjectProperty<Standing> standing() {
        return standing;
    }

    PagedList<DocumentListItem, DocumentTotals> list() {
        return list;
    }

    StringProperty selection() {
        return selection;
    }

    /// What came of the last action on several documents.
    StringProperty outcome() {
        return outcome;
    }

    ObjectProperty<List<DocumentListItem>> selected() {
        return selected;
    }

    boolean isFiltered() {
        return !search.get().isBlank() || kind.get() != null || standing.get() != Standing.ALL || span.get() != null;
    }

    void clearFilter() {
        search.set("");
        kind.set(null);
        standing.set(Standing.ALL);
        span.set(null);
    }

    void write(DocumentKind what) {
        desk.navigator().open(new Screen.Write(what, null, null, forms.incrementAndGet()));
    }

    void open(DocumentListItem item) {
        desk.navigator().open(item.state() == DocumentState.DRAFT
                ? new Screen.Write(item.kind(), item.id(), null, forms.incrementAndGet())
                : new Screen.Paper(item.id()));
    }

    void select(List<DocumentListItem> rows) {
        selected.set(rows);
        if (rows.size() < 2) {
            selection.set("");
            return;
        }
        Money sum = rows.stream().map(DocumentListItem::gross).reduce(Money.ZERO, Money::plus);
        selection.set(desk.text().of("trade.selection", desk.figures().count(rows.size()), desk.figures().money(sum)));
    }

    List<DocumentId> selectedDrafts() {
        return selected.get().stream().filter(item -> item.state() == DocumentState.DRAFT).map(DocumentListItem::id).toList();
    }

    /// Each draft by itself: what can't be posted stays a draft and says why.
    void postDrafts() {
        List<DocumentId> drafts = selectedDrafts();
        desk.work().write(desk.text().of("trade.saving"), () -> {
            StringBuilder refused = new StringBuilder();
            int done = 0;
            for (DocumentId draft : drafts) {
                try {
                    ports.trading().postDraft(draft, Actor.OWNER);
                    done++;
                } catch (Rejected wrong) {
                    refused.append('\n').append(desk.text().of(wrong.problem()));
                }
            }
            return desk.text().of("trade.batch-done", done, drafts.size() - done) + refused;
        }).onSuccess(outcome::set).run();
    }

    void discardDrafts() {
        List<DocumentId> drafts = selectedDrafts();
        desk.work().write(desk.text().of("trade.discarding"), () -> {
            drafts.forEach(draft -> ports.trading().discard(draft, Actor.OWNER));
            return desk.text().of("trade.batch-discarded", drafts.size());
        }).onSuccess(outcome::set).run();
    }

    private DocumentFilter filter() {
        DocumentKind one = kind.get();
        return new DocumentFilter(one == null ? EnumSet.copyOf(Rooms.kinds(room)) : EnumSet.of(one),
                search.get().strip(), span.get(), standing.get());
    }

    private PagedList.Reading<DocumentListItem, DocumentTotals> reading(DocumentFilter filter) {
        return (offset, limit) -> new PagedList.Slice<>(ports.queries().list(filter, offset, limit),
                ports.queries().totals(filter));
    }
}
