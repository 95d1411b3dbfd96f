package org.suanpan.app.party.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.party.form.PartyEntry.Field;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;

/// State of the form of one customer or supplier, new or known.
public final class PartyFormViewModel {

    private static final int MOST = 200;

    private final Desk desk;
    private final FormPorts ports;
    private final Screen.PartyForm own;
    private final PartyEntry entry = new PartyEntry();
    private final ObservableList<String> regions = FXCollections.observableArrayList();
    private final Map<String, SalesRep> reps = new TreeMap<>();
    private final ObservableList<String> repNames = FXCollections.observableArrayList();
    private final ObjectProperty<LicenceNote> licence = new SimpleObjectProperty<>(LicenceNote.NONE);
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private PartySheet before;
    private Runnable afterSave = () -> {};

    public PartyFormViewModel(Desk desk, FormPorts ports, Screen.PartyForm own) {
        this.desk = desk;
        this.ports = ports;
        this.own = own;
        this.before = PartySheet.of(own.kind(), "", "");
        entry.words(Field.LICENCE).addListener((_, _, typed) -> licence.set(LicenceNote.of(typed, false)));
        desk.work().read(desk.text().of("party.reading-form"), () -> ports.reps().all()).onSuccess(all -> {
            all.forEach(rep -> reps.put(label(rep), rep));
            repNames.setAll(all.stream().map(PartyFormViewModel::label).toList());
            load();
        }).run();
        if (own.kind() == PartyKind.CUSTOMER) {
            desk.work().read(desk.text().of("party.reading-form"), () -> ports.customers().values(ListQuery.ALL, "region", MOST))
                    .onSuccess(values -> regions.setAll(values.stream().map(ValueCount::value).filter(v -> !v.isBlank()).toList()))
                    .run();
        }
    }

    private static String label(SalesRep rep) {
        return rep.name();
    }

    private void load() {
        PartyId known = own.party();
        if (known != null) {
            desk.work().read(desk.text().of("party.reading-form"), () -> ports.parties().sheet(known)).onSuccess(this::show)
                    .onRejected(problem -> message.set(desk.text().of(problem))).run();
        }
    }

    private void show(PartySheet sheet) {
        before = sheet;
        entry.load(sheet, reps.entrySet().stream().filter(rep -> rep.getValue().id().equals(sheet.rep())).map(Map.Entry::getKey)
                .findFirst().orElse(""));
    }

    Desk desk() {
        return desk;
    }

    PartyEntry entry() {
        return entry;
    }

    PartyKind kind() {
        return own.kind();
    }

    boolean isNew() {
        return own.party() == null;
    }

    ObservableList<String> regions() {
        return regions;
    }

    ObservableList<String> reps() {
        return repNames;
    }

    ObjectProperty<LicenceNote> licence() {
        return licence;
    }

    /// The field of the code has been left.
    void judgeLicence() {
        licence.set(LicenceNote.of(entry.words(Field.LICENCE).get(), true));
    }

    /// Why it could not be saved; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// What was saved before, while one writes one after another.
    StringProperty kept() {
        return kept;
    }

    /// What the form does once it is empty for the next one.
    void onEmptied(Runnable action) {
        afterSave = action;
    }

    /// `next`: the form stays open, empty, for one more.
    void save(boolean next) {
        message.set("");
        if (saving.get()) {
            return;
        }
        PartySheet sheet;
        try {
            SalesRep rep = reps.get(entry.words(Field.REP).get());
            sheet = entry.sheet(before, rep == null ? null : rep.id());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        saving.set(true);
        desk.work().write(desk.text().of("party.saving"), () -> ports.parties().save(sheet, Actor.OWNER))
                .onSuccess(saved -> saved(saved, sheet.naming().name(), next))
                .onRejected(problem -> message.set(desk.text().of(problem)))
                .finallyDo(() -> saving.set(false)).run();
    }

    private void saved(PartyId party, String name, boolean next) {
        if (next) {
            entry.clear();
            licence.set(LicenceNote.NONE);
            kept.set(desk.text().of("party.saved", name));
            afterSave.run();
            return;
        }
        close();
        CustomerId customer = party.customer();
        if (customer != null) {
            desk.navigator().open(new Screen.Card(customer));
        }
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }

    /// The words of a list as the form offers them.
    static List<String> withNone(List<String> names) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(""), names.stream()).toList();
    }
}
