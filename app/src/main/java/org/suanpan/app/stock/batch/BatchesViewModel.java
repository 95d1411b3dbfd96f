package org.suanpan.app.stock.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.stock.batch.BatchFilter;
import org.suanpan.core.stock.batch.BatchListItem;
import org.suanpan.core.stock.batch.BatchQueries;
import org.suanpan.core.stock.batch.SerialStory;
import org.suanpan.core.stock.batch.SerialStory.Step;

/// What expires when, and what became of one piece. One search finds both.
final class BatchesViewModel {

    private static final long TYPING_MILLIS = 160;
    private static final int MOST = 500;
    private static final int MOST_PIECES = 50;
    static final int SOON_DAYS = 30;
    private static final int LATER_DAYS = 90;

    /// How soon goods of a batch must expire to be shown.
    enum Within { ALL, EXPIRED, SOON, LATER }

    /// Both from one reading.
    record Found(List<BatchListItem> batches, List<SerialStory> pieces) {}

    private final Desk desk;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Within> within = new SimpleObjectProperty<>(Within.ALL);
    private final LiveValue<Found> found;

    BatchesViewModel(Desk desk, BatchQueries queries) {
        this.desk = desk;
        found = LiveValue.prepared(desk.refresh(), desk.text().of("batch.reading"),
                Set.of(Topic.STOCK, Topic.DOCUMENT, Topic.PRODUCT), () -> {
                    BatchFilter filter = new BatchFilter(search.get().strip(), until());
                    return () -> new Found(queries.list(filter, MOST), queries.serials(filter.text(), MOST_PIECES));
                });
        Runnable typed = desk.work().settled(TYPING_MILLIS, found::reload);
        search.addListener(_ -> typed.run());
        within.addListener(_ -> found.reload());
    }

    Desk desk() {
        return desk;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Within> within() {
        return within;
    }

    LiveValue<Found> found() {
        return found;
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Batches(String wanted) && !wanted.isEmpty()) {
            within.set(Within.ALL);
            search.set(wanted);
        }
    }

    private @Nullable LocalDate until() {
        LocalDate today = desk.asOf().today();
        return switch (within.get()) {
            case ALL -> null;
            case EXPIRED -> today.minusDays(1);
            case SOON -> today.plusDays(SOON_DAYS);
            case LATER -> today.plusDays(LATER_DAYS);
        };
    }

    boolean isFiltered() {
        return !search.get().isBlank() || within.get() != Within.ALL;
    }

    void clearFilter() {
        search.set("");
        within.set(Within.ALL);
    }

    /// Days to the last good day, below 0 when it is past; null where goods do not spoil.
    @Nullable Long daysLeft(BatchListItem item) {
        return item.expires() == null ? null : ChronoUnit.DAYS.between(desk.asOf().today(), item.expires());
    }

    /// To the receipt that brought the batch.
    void open(BatchListItem item) {
        if (item.receipt() != null) {
            open(item.receipt());
        }
    }

    /// To the receipt that brought the piece, else to the first thing known of it.
    void open(SerialStory piece) {
        Step supplied = piece.supplied();
        open((supplied == null ? piece.steps().getFirst() : supplied).document());
    }

    void open(DocumentId document) {
        desk.navigator().open(new Screen.Paper(document));
    }
}
