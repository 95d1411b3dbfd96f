package org.suanpan.app.goal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.goal.calendar.Calendaring;

/// The festivals of the year shown: a day that is typed counts at once, an emptied one is that of the table again.
final class FestivalBar extends VBox {

    private final CalendarViewModel model;
    private final Text text;
    private final Map<Festival, DatePicker> days = new EnumMap<>(Festival.class);
    private final Map<Festival, Label> sources = new EnumMap<>(Festival.class);
    private final Label unknown = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_CAUTION), "festivals-unknown");
    private boolean showing;

    FestivalBar(CalendarViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        FlowPane row = Nodes.wrap(Style.FILTER_BAR);
        for (Festival festival : Festival.values()) {
            DatePicker day = Choices.day("festival-" + festival, model.desk().asOf().day()::get);
            day.valueProperty().addListener((_, _, now) -> typed(festival, now));
            Label source = Nodes.label("", Style.MUTED, Style.SMALL);
            days.put(festival, day);
            sources.put(festival, source);
            row.getChildren().add(Nodes.row(Style.ROW, Nodes.label(text.of("festival." + festival), Style.MUTED), day, source));
        }
        getChildren().addAll(unknown, row);
        model.read().value().subscribe(this::show);
        model.message().subscribe(why -> {
            if (!why.isEmpty()) {
                show(model.read().value().get());
            }
        });
    }

    private void typed(Festival festival, @Nullable LocalDate day) {
        if (!showing) {
            model.festival(festival, day);
        }
    }

    private void show(Calendaring.@Nullable Year read) {
        Festivals festivals = read == null ? Festivals.LUNAR : read.festivals();
        int year = model.year().get();
        showing = true;
        days.forEach((festival, picker) -> picker.setValue(festivals.day(festival, year)));
        showing = false;
        sources.forEach((festival, source) -> source.setText(festivals.day(festival, year) == null ? ""
                : text.of(festivals.isOwn(festival, year) ? "calendar.own" : "calendar.festival-table")));
        unknown.setText(model.unknown(festivals));
        Nodes.showIf(unknown, !unknown.getText().isEmpty());
    }
}
