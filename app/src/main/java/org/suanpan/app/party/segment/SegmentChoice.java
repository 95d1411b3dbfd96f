package org.suanpan.app.party.segment;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.segment.Segment;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.party.segment.Segments;

/// Which segment a list of customers is narrowed to: choosing one sets the list's query, and a query that is another's rule shows it.
public final class SegmentChoice {

    /// Narrowed to no segment.
    public static final SegmentRef NONE = new SegmentRef(0, "");

    private final ObjectProperty<ListQuery> query;
    private final LiveValue<List<Segment>> live;
    private final ObservableList<SegmentRef> offered = FXCollections.observableArrayList(NONE);
    private final ObjectProperty<SegmentRef> chosen = new SimpleObjectProperty<>(NONE);
    private boolean following;

    public SegmentChoice(Desk desk, Segments segments, ObjectProperty<ListQuery> query) {
        this.query = query;
        live = new LiveValue<>(desk.refresh(), desk.text().of("segment.reading"), Set.of(Topic.CUSTOMER), segments::all);
        live.value().subscribe(all -> {
            if (all != null) {
                offer(all);
            }
        });
        query.addListener(_ -> follow());
        chosen.addListener((_, _, now) -> {
            if (!following) {
                apply(now);
            }
        });
    }

    private void offer(List<Segment> all) {
        following = true;
        offered.setAll(NONE);
        all.forEach(segment -> offered.add(segment.ref()));
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        ListQuery now = query.get();
        chosen.set(all().stream().filter(segment -> isRule(segment, now)).map(Segment::ref).findFirst().orElse(NONE));
        following = false;
    }

    private static boolean isRule(Segment segment, ListQuery now) {
        return segment.rule().text().equals(now.text()) && Set.copyOf(segment.rule().filters()).equals(Set.copyOf(now.filters()));
    }

    private void apply(SegmentRef wanted) {
        ListQuery now = query.get();
        query.set(all().stream().filter(segment -> segment.id() == wanted.id()).findFirst()
                .map(segment -> new ListQuery(segment.rule().text(), segment.rule().filters(), now.sorts())).orElse(now.cleared()));
    }

    private List<Segment> all() {
        List<Segment> all = live.value().get();
        return all == null ? List.of() : all;
    }

    public LiveValue<List<Segment>> live() {
        return live;
    }

    public ObservableList<SegmentRef> offered() {
        return offered;
    }

    public ObjectProperty<SegmentRef> chosen() {
        return chosen;
    }
}
