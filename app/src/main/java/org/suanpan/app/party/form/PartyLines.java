package org.suanpan.app.party.form;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.core.party.record.ContactPerson.Role;
import org.suanpan.core.party.record.PostalAddress.Use;

/// The parts of the form that hold several lines: people, addresses, days.
final class PartyLines {

    private final PartyEntry entry;
    private final Text text;

    PartyLines(PartyEntry entry, Text text) {
        this.entry = entry;
        this.text = text;
    }

    Node persons() {
        return new GrowingRows<>("persons", List.of(
                column("party.person", 14, "person", PersonEntry::name, ""),
                new GrowingRows.Column<>(text.of("party.role"), 12, (at, person) -> choice("role-" + at, List.of(Role.values()),
                        role -> text.of("party.role." + role), person.role())),
                column("party.phone", 22, "phones", PersonEntry::phones, ""),
                column("party.wechat", 14, "wechat", PersonEntry::wechat, ""),
                column("party.email", 16, "email", PersonEntry::email, ""),
                column("party.birthday", 10, "birthday", PersonEntry::birthday, "party.birthday-prompt"),
                column("party.remark", 12, "person-remark", PersonEntry::remark, "")), entry.persons(), PersonEntry::empty,
                person -> List.of(person.name(), person.phones(), person.wechat()));
    }

    Node addresses() {
        return new GrowingRows<>("addresses", List.of(
                new GrowingRows.Column<>(text.of("party.use"), 12, (at, address) -> choice("use-" + at, List.of(Use.values()),
                        use -> text.of("party.use." + use), address.use())),
                column("party.address", 54, "address", AddressEntry::text, ""),
                column("party.takes", 14, "takes", AddressEntry::person, ""),
                column("party.phone", 20, "address-phone", AddressEntry::phone, "")), entry.addresses(), AddressEntry::empty,
                address -> List.of(address.text()));
    }

    Node days() {
        return new GrowingRows<>("days", List.of(
                column("party.day-name", 60, "day-name", DayEntry::name, "party.day-prompt"),
                column("party.day", 40, "day", DayEntry::day, "party.birthday-prompt")), entry.days(), DayEntry::empty,
                day -> List.of(day.name(), day.day()));
    }

    private <E> GrowingRows.Column<E> column(String title, int share, String id, Function<E, StringProperty> words, String prompt) {
        return new GrowingRows.Column<>(text.of(title), share, (at, line) -> {
            TextField box = PartyFormView.box(id + "-" + at, words.apply(line));
            box.setMinWidth(0);
            box.setPromptText(prompt.isEmpty() ? "" : text.of(prompt));
            return box;
        });
    }

    private static <T> Node choice(String id, List<T> values, Function<T, String> words, Property<T> chosen) {
        ComboBox<T> box = Choices.box(id, values, words, chosen);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
