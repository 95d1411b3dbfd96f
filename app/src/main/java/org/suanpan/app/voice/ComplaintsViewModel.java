package org.suanpan.app.voice;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.ComplaintService;
import org.suanpan.core.voice.Complaints.Which;

/// State of the list of complaints.
final class ComplaintsViewModel {

    private static final int MOST = 500;

    private final Desk desk;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.OPEN);
    private final LiveValue<Read> read;

    /// What was read together; the counts are those of the whole file.
    record Read(List<Complaint> rows, long open, long overdue, long all) {

        long of(Which which) {
            return switch (which) {
                case OPEN -> open;
                case OVERDUE -> overdue;
                case ALL -> all;
            };
        }
    }

    ComplaintsViewModel(Desk desk, ComplaintService complaints) {
        this.desk = desk;
        read = LiveValue.prepared(desk.refresh(), desk.text().of("complaint.reading"), Set.of(Topic.CUSTOMER), () -> {
            Which wanted = which.get();
            var day = desk.asOf().today();
            return () -> new Read(complaints.list(wanted, day, MOST), complaints.count(Which.OPEN, day), complaints.count(Which.OVERDUE, day),
                    complaints.count(Which.ALL, day));
        });
        which.addListener(_ -> read.reload());
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<Which> which() {
        return which;
    }

    LiveValue<Read> read() {
        return read;
    }

    void open(Complaint one) {
        desk.navigator().open(new Screen.Complaint(one.id()));
    }

    void add() {
        desk.navigator().open(new Screen.Say(Screen.Say.Saying.COMPLAINT, null, null, System.nanoTime()));
    }
}
