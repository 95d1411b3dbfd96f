package org.suanpan.app.party.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.party.record.ImportantDay;
import org.suanpan.core.party.record.YearlyDay;

/// One important day as it is typed.
record DayEntry(StringProperty name, StringProperty day) {

    static DayEntry empty() {
        return new DayEntry(new SimpleStringProperty(""), new SimpleStringProperty(""));
    }

    static DayEntry of(ImportantDay day) {
        return new DayEntry(new SimpleStringProperty(day.name()), new SimpleStringProperty(day.day().toString()));
    }

    boolean isBlank() {
        return name.get().isBlank() && day.get().isBlank();
    }

    ImportantDay importantDay() {
        return new ImportantDay(name.get(), YearlyDay.parse(day.get()));
    }
}
