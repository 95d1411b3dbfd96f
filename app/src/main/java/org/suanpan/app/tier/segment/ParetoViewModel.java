package org.suanpan.app.tier.segment;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.tier.look.LookViewModel;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.chart.ParetoCurve;

/// State of the curve of sales: which class is listed.
public final class ParetoViewModel {

    private final Desk desk;
    private final LookViewModel look;
    private final ReadOnlyObjectWrapper<@Nullable ParetoCurve> curve = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Tier> tier = new SimpleObjectProperty<>();
    private final ObservableList<ParetoCurve.Point> rows = FXCollections.observableArrayList();

    public ParetoViewModel(LookViewModel look) {
        this.desk = look.desk();
        this.look = look;
        look.looked().subscribe(looked -> {
            if (looked != null) {
                curve.set(ParetoCurve.of(looked));
                show();
            }
        });
        tier.subscribe(_ -> show());
    }

    private void show() {
        ParetoCurve now = curve.get();
        Tier wanted = tier.get();
        rows.setAll(now == null ? List.of() : wanted == null ? now.points() : now.points(wanted));
    }

    Desk desk() {
        return desk;
    }

    LookViewModel look() {
        return look;
    }

    ReadOnlyObjectProperty<@Nullable ParetoCurve> curve() {
        return curve.getReadOnlyProperty();
    }

    /// Null = all.
    ObjectProperty<@Nullable Tier> tier() {
        return tier;
    }

    ObservableList<ParetoCurve.Point> rows() {
        return rows;
    }

    void open(ParetoCurve.Point point) {
        desk.navigator().open(new Screen.Card(point.customer().id()));
    }

    void story(ParetoCurve.Point point) {
        desk.navigator().open(new Screen.TierStory(point.customer().id()));
    }
}
