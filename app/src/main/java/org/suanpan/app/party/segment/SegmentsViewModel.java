package org.suanpan.app.party.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.core.party.segment.Segment;

/// State of the list of segments.
final class SegmentsViewModel {

    /// A segment with what it comes to on the day looked from, and what is limited to it.
    record Row(Segment segment, CustomerTotals totals, List<String> uses) {}

    private final Desk desk;
    private final SegmentPorts ports;
    private final RuleWords words;
    private final ManyViewModel many;
    private final LiveValue<List<Row>> live;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Row> chosen = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    SegmentsViewModel(Desk desk, SegmentPorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.words = new RuleWords(desk);
        this.many = new ManyViewModel(desk, ports, this::targets, () -> ListQuery.ALL);
        live = LiveValue.prepared(desk.refresh(), desk.text().of("segment.reading"),
                Set.of(Topic.CUSTOMER, Topic.SALE, Topic.LEDGER, Topic.TIER, Topic.IMPORT, Topic.PRODUCT), () -> {
                    LocalDate day = desk.asOf().day().get();
                    return () -> ports.pool().segments().all().stream().map(segment -> new Row(segment,
                            ports.customers().totals(segment.rule(), day), ports.pool().segments().uses(segment.id(), day))).toList();
                });
        live.value().subscribe(read -> {
            if (read != null) {
                Row before = chosen.get();
                rows.setAll(read);
                chosen.set(before == null ? null : rows.stream().filter(row -> row.segment().id() == before.segment().id()).findFirst().orElse(null));
            }
        });
        desk.asOf().day().addListener(_ -> {
            if (live.value().get() != null) {
                live.reload();
            }
        });
    }

    private ManyViewModel.Targets targets() {
        Row row = chosen.get();
        LocalDate day = desk.asOf().day().get();
        return row == null ? new ManyViewModel.Targets("", List::of)
                : new ManyViewModel.Targets(desk.text().of("segment.whom-segment", row.segment().name(), desk.figures().count(row.totals().customers())),
                        () -> ports.pool().segments().members(row.segment(), day));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<Row>> live() {
        return live;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<@Nullable Row> chosen() {
        return chosen;
    }

    ManyViewModel many() {
        return many;
    }

    StringProperty name() {
        return name;
    }

    StringProperty message() {
        return message;
    }

    String rule(Row row) {
        return words.of(row.segment().rule());
    }

    /// The customers of a segment, as a list.
    void open(Row row) {
        ListQuery rule = row.segment().rule();
        desk.navigator().open(new Screen.Customers(rule.text(), "", "", null, rule.filters()));
    }

    void openCustomers() {
        desk.navigator().open(Screen.Customers.ALL);
    }

    void openPrices() {
        desk.navigator().open(new Screen.Prices());
    }

    void rename(Row row) {
        message.set("");
        Segment renamed;
        try {
            renamed = row.segment().named(name.get());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("segment.saving"), () -> ports.pool().segmenting().keep(renamed, Actor.OWNER))
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void remove(Row row) {
        message.set("");
        long id = row.segment().id();
        desk.work().write(desk.text().of("segment.saving"), () -> {
            ports.pool().segmenting().remove(id, Actor.OWNER);
            desk.undoing().offer(desk.text().of("segment.removed", row.segment().name()), () -> {
                ports.pool().segmenting().bringBack(id, Actor.OWNER);
                return id;
            });
            return id;
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
