package org.suanpan.app.goal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetPlan;
import org.suanpan.core.goal.TargetRow;
import org.suanpan.core.goal.TargetTable;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.Targeting.Asked;
import org.suanpan.core.goal.Targeting.Basis;
import org.suanpan.core.goal.Targeting.Wish;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.staff.Right;

/// State of the tree of targets.
final class TargetsViewModel {

    record Read(TargetTable table, List<TargetPlan.Version> versions, List<String> groups) {}

    private final Desk desk;
    private final Targeting targets;
    private final LiveValue<Read> read;
    private final ObjectProperty<TargetMetric> metric = new SimpleObjectProperty<>(TargetMetric.NET_SALES);
    /// Empty = everything the shop sells.
    private final ObjectProperty<String> category = new SimpleObjectProperty<>("");
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<Integer> month = new SimpleObjectProperty<>(0);
    /// Zero = the newest.
    private final ObjectProperty<Integer> number = new SimpleObjectProperty<>(0);
    private final BooleanProperty stretch = new SimpleBooleanProperty();
    private final BooleanProperty customers = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TargetRow> chosen = new SimpleObjectProperty<>();
    private final ObservableList<TargetRow> rows = FXCollections.observableArrayList();
    private final Set<Whose> opened = new HashSet<>();

    TargetsViewModel(Desk desk, Targeting targets) {
        this.desk = desk;
        this.targets = targets;
        this.year = new SimpleObjectProperty<>(desk.asOf().day().get().getYear());
        this.read = LiveValue.prepared(desk.refresh(), desk.text().of("target.reading"), Set.of(Topic.SETTING, Topic.DOCUMENT, Topic.LEDGER,
                Topic.CUSTOMER, Topic.SALES_REP, Topic.IMPORT), this::reading);
        year.addListener(_ -> newest());
        metric.addListener(_ -> newest());
        category.addListener(_ -> newest());
        month.addListener(_ -> read.reload());
        number.addListener(_ -> read.reload());
        desk.asOf().day().addListener(_ -> read.reload());
        read.value().subscribe(_ -> fold());
    }

    private void newest() {
        number.set(0);
        message.set("");
        read.reload();
    }

    private Callable<Read> reading() {
        Asked asked = new Asked(year.get(), metric.get(), group(), month.get(), number.get() == 0 ? null : number.get());
        var day = desk.asOf().day().get();
        return () -> new Read(targets.table(asked, day, desk.here()), targets.versions(asked, desk.here()), targets.groups(desk.here()));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    ObservableList<TargetRow> rows() {
        return rows;
    }

    ObjectProperty<TargetMetric> metric() {
        return metric;
    }

    List<TargetMetric> metrics() {
        return List.of(TargetMetric.values()).stream().filter(one -> one != TargetMetric.MARGIN || desk.here().allows(Right.COST)).toList();
    }

    ObjectProperty<String> category() {
        return category;
    }

    /// Only what is sold is of a group of products.
    boolean hasGroups() {
        return metric.get() == TargetMetric.NET_SALES || metric.get() == TargetMetric.MARGIN;
    }

    private String group() {
        return hasGroups() && category.get() != null ? category.get() : "";
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObjectProperty<Integer> month() {
        return month;
    }

    ObjectProperty<Integer> number() {
        return number;
    }

    BooleanProperty stretch() {
        return stretch;
    }

    BooleanProperty customers() {
        return customers;
    }

    StringProperty message() {
        return message;
    }

    StringProperty typed() {
        return typed;
    }

    ObjectProperty<@Nullable TargetRow> chosen() {
        return chosen;
    }

    boolean changes() {
        return desk.here().allows(Right.SETTINGS);
    }

    /// Customers are hidden until their person is opened.
    private void fold() {
        Read now = read.value().get();
        if (now == null) {
            rows.clear();
            return;
        }
        rows.setAll(now.table().rows().stream().filter(row -> row.who().kind() != Whose.Kind.CUSTOMER || row.who().rep() != null
                && opened.contains(Whose.of(row.who().rep()))).toList());
    }

    void open(TargetRow row, boolean wanted) {
        if (wanted ? opened.add(row.who()) : opened.remove(row.who())) {
            fold();
        }
    }

    boolean opens(TargetRow row) {
        Read now = read.value().get();
        return row.who().kind() == Whose.Kind.PERSON && now != null && now.table().rows().stream().anyMatch(one ->
                one.who().kind() == Whose.Kind.CUSTOMER && row.who().rep() != null && row.who().rep().equals(one.who().rep()));
    }

    boolean isOpen(TargetRow row) {
        return opened.contains(row.who());
    }

    /// The customer's card.
    void card(TargetRow row) {
        if (row.who().customer() != null) {
            desk.navigator().open(new Screen.Card(row.who().customer()));
        }
    }

    /// Sets what was typed for the chosen line. `then` runs when it is kept.
    void set(Runnable then) {
        TargetRow row = chosen.get();
        if (row == null) {
            return;
        }
        String words = typed.get().strip().replace(",", "").replace("，", "");
        BigDecimal value;
        try {
            value = new BigDecimal(words);
        } catch (NumberFormatException e) {
            message.set(desk.text().of("target.no-figure"));
            return;
        }
        write(new Wish(row.who(), month.get(), value), then);
    }

    void unlock() {
        TargetRow row = chosen.get();
        if (row != null && row.locked()) {
            write(new Wish(row.who(), month.get(), null), () -> {});
        }
    }

    private void write(Wish wish, Runnable then) {
        Asked asked = asked();
        boolean over = stretch.get();
        deed(() -> targets.set(asked, wish, over, desk.here()), then);
    }

    void spread(Basis basis) {
        Asked asked = asked();
        boolean below = customers.get();
        deed(() -> targets.spread(asked, basis, below, desk.here()), () -> {});
    }

    private Asked asked() {
        return Asked.of(year.get(), metric.get(), month.get()).of(group());
    }

    private void deed(Runnable deed, Runnable then) {
        message.set("");
        desk.work().write(desk.text().of("target.saving"), () -> {
            deed.run();
            return true;
        }).onSuccess(_ -> {
            number.set(0);
            then.run();
        }).onRejected(why -> message.set(desk.text().of(why))).run();
    }
}
