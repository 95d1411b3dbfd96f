package org.suanpan.app.party.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.party.record.PostalAddress;

/// One address as it is typed.
record AddressEntry(ObjectProperty<PostalAddress.Use> use, StringProperty text, StringProperty person, StringProperty phone) {

    static AddressEntry empty() {
        return of(new PostalAddress(PostalAddress.Use.DELIVERY, "", "", ""));
    }

    static AddressEntry of(PostalAddress address) {
        return new AddressEntry(new SimpleObjectProperty<>(address.use()), new SimpleStringProperty(address.text()),
                new SimpleStringProperty(address.person()), new SimpleStringProperty(address.phone()));
    }

    PostalAddress address() {
        return new PostalAddress(use.get(), text.get(), person.get(), phone.get());
    }
}
