package org.suanpan.app.party.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.YearlyDay;

/// One person as it is typed.
record PersonEntry(StringProperty name, ObjectProperty<ContactPerson.Role> role, StringProperty phones, StringProperty wechat,
        StringProperty email, StringProperty birthday, StringProperty remark) {

    static PersonEntry empty() {
        return of(ContactPerson.NOBODY);
    }

    static PersonEntry of(ContactPerson person) {
        return new PersonEntry(new SimpleStringProperty(person.name()), new SimpleObjectProperty<>(person.role()),
                new SimpleStringProperty(person.phones()), new SimpleStringProperty(person.wechat()),
                new SimpleStringProperty(person.email()),
                new SimpleStringProperty(person.birthday() == null ? "" : person.birthday().toString()),
                new SimpleStringProperty(person.remark()));
    }

    ContactPerson person() {
        return new ContactPerson(name.get(), role.get(), phones.get(), wechat.get(), email.get(),
                birthday.get().isBlank() ? null : YearlyDay.parse(birthday.get()), remark.get());
    }
}
