package org.suanpan.app.party.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;

/// A customer or supplier as it is typed, all of it in words.
final class PartyEntry {

    /// Words typed into the form, each under the name of its field.
    enum Field { NAME, CODE, REGION, CATEGORY, SOURCE, REMARK, CREDIT_DAYS, REP, CHANNEL, PREFERENCES, PAIN_POINTS, LICENCE,
        LICENCE_REASON, TITLE, INVOICE_ADDRESS, INVOICE_PHONE, BANK, ACCOUNT }

    private final Map<Field, StringProperty> words = new EnumMap<>(Field.class);
    private final ObservableList<PersonEntry> persons = FXCollections.observableArrayList();
    private final ObservableList<AddressEntry> addresses = FXCollections.observableArrayList();
    private final ObservableList<DayEntry> days = FXCollections.observableArrayList();
    private final ObservableList<OwnEntry> own = FXCollections.observableArrayList();
    private Map<String, String> strange = Map.of();

    PartyEntry() {
        for (Field field : Field.values()) {
            words.put(field, new SimpleStringProperty(""));
        }
        clear();
    }

    StringProperty words(Field field) {
        return Objects.requireNonNull(words.get(field));
    }

    /// The first is the one lists show; the last is blank and waits.
    ObservableList<PersonEntry> persons() {
        return persons;
    }

    ObservableList<AddressEntry> addresses() {
        return addresses;
    }

    ObservableList<DayEntry> days() {
        return days;
    }

    /// The shop's own fields, in their order.
    ObservableList<OwnEntry> own() {
        return own;
    }

    void define(List<OwnField> fields) {
        own.setAll(fields.stream().map(OwnEntry::of).toList());
        own.forEach(field -> field.load(strange));
    }

    /// What stands under a name the shop has no field for stays as it is.
    private Map<String, String> ownValues() {
        Map<String, String> values = new TreeMap<>(strange);
        own.forEach(field -> values.put(field.field().name(), field.read()));
        return values;
    }

    void clear() {
        words.values().forEach(field -> field.set(""));
        persons.setAll(PersonEntry.empty(), PersonEntry.empty());
        addresses.setAll(AddressEntry.empty(), AddressEntry.empty());
        days.setAll(DayEntry.empty());
        strange = Map.of();
        own.forEach(OwnEntry::clear);
    }

    /// `rep` = how the form calls the responsible salesperson.
    void load(PartySheet sheet, String rep) {
        PartySheet.Naming naming = sheet.naming();
        set(Field.NAME, naming.name());
        set(Field.CODE, naming.code());
        set(Field.REGION, naming.region());
        set(Field.CATEGORY, naming.category());
        set(Field.SOURCE, naming.source());
        set(Field.REMARK, naming.remark());
        set(Field.CREDIT_DAYS, sheet.creditDays() == 0 ? "" : String.valueOf(sheet.creditDays()));
        set(Field.REP, rep);
        PartySheet.Details details = sheet.details();
        set(Field.CHANNEL, details.habits().channel());
        set(Field.PREFERENCES, details.habits().preferences());
        set(Field.PAIN_POINTS, details.habits().painPoints());
        set(Field.LICENCE, details.invoice().code());
        set(Field.LICENCE_REASON, details.invoice().codeReason());
        set(Field.TITLE, details.invoice().title());
        set(Field.INVOICE_ADDRESS, details.invoice().address());
        set(Field.INVOICE_PHONE, details.invoice().phone());
        set(Field.BANK, details.invoice().bank());
        set(Field.ACCOUNT, details.invoice().account());
        List<PersonEntry> known = new ArrayList<>(details.persons().stream().map(PersonEntry::of).toList());
        if (known.isEmpty()) {
            known.add(PersonEntry.empty());
        }
        known.add(PersonEntry.empty());
        persons.setAll(known);
        addresses.setAll(details.addresses().stream().map(AddressEntry::of).toList());
        addresses.add(AddressEntry.empty());
        days.setAll(details.days().stream().map(DayEntry::of).toList());
        days.add(DayEntry.empty());
        strange = details.own();
        own.forEach(field -> field.load(details.own()));
    }

    private void set(Field field, String value) {
        words(field).set(value);
    }

    /// Refuses what can not be read.
    PartySheet sheet(PartySheet before, @Nullable SalesRepId rep) {
        PartySheet.Naming naming = new PartySheet.Naming(of(Field.CODE), of(Field.NAME), of(Field.REGION), of(Field.CATEGORY),
                of(Field.SOURCE), of(Field.REMARK));
        PartySheet.Details details = new PartySheet.Details(persons.stream().map(PersonEntry::person).toList(),
                addresses.stream().map(AddressEntry::address).toList(),
                new InvoiceDetails(of(Field.LICENCE), of(Field.LICENCE_REASON), of(Field.TITLE), of(Field.INVOICE_ADDRESS),
                        of(Field.INVOICE_PHONE), of(Field.BANK), of(Field.ACCOUNT)),
                new PartyHabits(of(Field.CHANNEL), of(Field.PREFERENCES), of(Field.PAIN_POINTS)),
                days.stream().filter(day -> !day.isBlank()).map(DayEntry::importantDay).toList(), ownValues());
        PartySheet typed = new PartySheet(before.kind(), before.id(), before.version(), naming, rep,
                before.kind() == PartyKind.SUPPLIER ? creditDays() : before.creditDays(), details);
        typed.check();
        return typed;
    }

    /// Every telephone number typed so far.
    List<String> numbers() {
        return persons.stream().flatMap(person -> ContactPerson.numbers(person.phones().get()).stream()).toList();
    }

    private int creditDays() {
        String typed = of(Field.CREDIT_DAYS).strip();
        if (!typed.matches("\\d{0,4}")) {
            throw new Rejected("credit.days-wrong", typed);
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private String of(Field field) {
        return words(field).get();
    }
}
