package org.suanpan.app.goal;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.goal.calendar.HolidayRule;
import org.suanpan.core.goal.calendar.ShopDay;

/// Days off and days worked instead: Enter takes a line into the fields below, F12 keeps it, Delete makes it a day like any other.
final class CalendarView extends VBox {

    private final CalendarViewModel model;
    private final Text text;
    private final ObservableList<ShopDay> days = FXCollections.observableArrayList();
    private final TableView<ShopDay> table;
    private final TextField name = Nodes.id(new TextField(), "calendar-name");

    CalendarView(CalendarViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.table = table();
        Style.on(this, Style.PAGE);
        setId("calendar");
        VBox.setVgrow(table, Priority.ALWAYS);
        PageHeader header = new PageHeader(text.of("calendar.title"));
        header.subtitle(model.read().value().map(year -> text.of(year.closes() ? "calendar.closes" : "calendar.opens")));
        model.read().value().subscribe(year -> days.setAll(year == null ? List.of() : year.days()));
        int now = model.year().get();
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "calendar-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        VBox list = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, Nodes.wrap(Style.FILTER_BAR,
                Choices.box("calendar-year", IntStream.rangeClosed(now - 2, now + 1).boxed().toList(), String::valueOf, model.year()),
                Nodes.label(text.of("calendar.rule"), Style.MUTED),
                Choices.segments("calendar-rule", List.of(HolidayRule.values()), one -> text.of("calendar.rule." + one), model.rule())),
                message, new FestivalBar(model), list, editor());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private TableView<ShopDay> table() {
        TableView<ShopDay> built = new TableBuilder<>("calendar-days", days).onOpen(this::take)
                .exact(text.of("calendar.day"), 120, one -> model.desk().figures().date(one.day()))
                .exact(text.of("calendar.weekday"), 100, one -> one.day().getDayOfWeek().getDisplayName(TextStyle.SHORT,
                        text.isChinese() ? Locale.CHINA : Locale.ENGLISH))
                .exact(text.of("calendar.kind"), 120, one -> text.of("calendar.kind." + one.kind()))
                .text(text.of("calendar.name"), 200, ShopDay::name)
                .text(text.of("calendar.source"), 240, one -> one.source().isEmpty() ? text.of("calendar.own") : one.source())
                .build();
        built.setPlaceholder(new EmptyState(MaterialDesignC.CALENDAR_CLOCK, text.of("calendar.none")));
        built.setId("start");
        return built;
    }

    private Node editor() {
        DatePicker day = Nodes.id(new DatePicker(), "calendar-day");
        day.valueProperty().bindBidirectional(model.day());
        name.textProperty().bindBidirectional(model.name());
        name.setPromptText(text.of("calendar.name-hint"));
        return Nodes.wrap(Style.FILTER_BAR, day, Choices.segments("calendar-kind", List.of(ShopDay.Kind.values()),
                one -> text.of("calendar.kind." + one), model.kind()), name,
                Nodes.id(Nodes.button(text.of("calendar.keep"), model::keep, Style.PRIMARY), "calendar-keep"),
                Nodes.label(text.of("calendar.keys"), Style.MUTED, Style.SMALL));
    }

    private void take(ShopDay one) {
        model.take(one);
        name.requestFocus();
        name.selectAll();
    }

    private void keys(KeyEvent event) {
        ShopDay row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.F12 || event.getCode() == KeyCode.ENTER && name.isFocused()) {
            model.keep();
        } else if (event.getCode() == KeyCode.DELETE && table.isFocused() && row != null) {
            model.remove(row);
        } else if (event.getCode() == KeyCode.ESCAPE && name.isFocused()) {
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
