package org.suanpan.app.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Topic;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.goal.calendar.Calendaring;
import org.suanpan.core.goal.calendar.HolidayRule;
import org.suanpan.core.goal.calendar.ShopDay;

/// State of the calendar of a year and of the day that is written.
final class CalendarViewModel {

    private final Desk desk;
    private final Calendaring calendar;
    private final LiveValue<Calendaring.Year> read;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<HolidayRule> rule = new SimpleObjectProperty<>(HolidayRule.BY_SALES);
    private final ObjectProperty<ShopDay.Kind> kind = new SimpleObjectProperty<>(ShopDay.Kind.OFF);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private boolean showing;

    CalendarViewModel(Desk desk, Calendaring calendar) {
        this.desk = desk;
        this.calendar = calendar;
        this.year = new SimpleObjectProperty<>(desk.asOf().day().get().getYear());
        this.day.set(desk.asOf().day().get());
        this.read = LiveValue.prepared(desk.refresh(), desk.text().of("calendar.reading"), Set.of(Topic.SETTING, Topic.DOCUMENT, Topic.IMPORT), () -> {
            int wanted = year.get();
            LocalDate today = desk.asOf().day().get();
            return () -> calendar.year(wanted, today);
        });
        year.addListener(_ -> read.reload());
        read.value().subscribe(now -> {
            if (now != null) {
                showing = true;
                rule.set(now.rule());
                showing = false;
            }
        });
        rule.addListener((_, _, now) -> {
            if (!showing) {
                deed(() -> calendar.rule(now, desk.here()));
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Calendaring.Year> read() {
        return read;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObjectProperty<HolidayRule> rule() {
        return rule;
    }

    ObjectProperty<ShopDay.Kind> kind() {
        return kind;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    StringProperty name() {
        return name;
    }

    StringProperty message() {
        return message;
    }

    /// Puts a day into the fields, to be changed.
    void take(ShopDay one) {
        day.set(one.day());
        kind.set(one.kind());
        name.set(one.name());
    }

    void keep() {
        LocalDate which = day.get();
        if (which != null) {
            ShopDay.Kind as = kind.get();
            String words = name.get();
            deed(() -> calendar.set(which, as, words, desk.here()));
        }
    }

    void remove(ShopDay one) {
        deed(() -> calendar.set(one.day(), null, "", desk.here()));
    }

    /// On which day a festival of the year shown is; null = by the table again.
    void festival(Festival festival, @Nullable LocalDate on) {
        int wanted = year.get();
        deed(() -> calendar.festival(festival, wanted, on, desk.here()));
    }

    /// Of which festivals of the year shown nobody knows the day, in one sentence; empty = of none.
    String unknown(Festivals festivals) {
        List<Festival> none = festivals.unknown(year.get());
        return none.isEmpty() ? "" : desk.text().of("calendar.festival-unknown", String.valueOf(year.get()), none.stream()
                .map(festival -> desk.text().of("festival." + festival)).collect(Collectors.joining(desk.text().of("list.comma"))));
    }

    private void deed(Runnable deed) {
        message.set("");
        desk.work().write(desk.text().of("calendar.saving"), () -> {
            deed.run();
            return true;
        }).onRejected(why -> message.set(desk.text().of(why))).run();
    }
}
