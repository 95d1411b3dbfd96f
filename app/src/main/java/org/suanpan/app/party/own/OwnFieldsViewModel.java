package org.suanpan.app.party.own;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.own.OwnFieldKeeping;
import org.suanpan.core.party.record.PartyKind;

/// State of the page of own fields.
public final class OwnFieldsViewModel {

    private final Desk desk;
    private final OwnFieldKeeping fields;
    private final LiveValue<List<OwnField>> shown;
    private final ObjectProperty<@Nullable OwnField> edited = new SimpleObjectProperty<>();
    private final ObjectProperty<PartyKind> kind = new SimpleObjectProperty<>(PartyKind.CUSTOMER);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<OwnField.Form> form = new SimpleObjectProperty<>(OwnField.Form.TEXT);
    private final StringProperty choices = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable OwnField> going = new SimpleObjectProperty<>();
    private final StringProperty message = new SimpleStringProperty("");

    public OwnFieldsViewModel(Desk desk, OwnFieldKeeping fields) {
        this.desk = desk;
        this.fields = fields;
        this.shown = new LiveValue<>(desk.refresh(), desk.text().of("own.reading"), Set.of(Topic.CUSTOMER, Topic.SUPPLIER),
                () -> java.util.stream.Stream.of(PartyKind.values()).flatMap(each -> fields.of(each).stream()).toList());
    }

    Desk desk() {
        return desk;
    }

    public LiveValue<List<OwnField>> shown() {
        return shown;
    }

    /// Null while a new one is typed.
    ObjectProperty<@Nullable OwnField> edited() {
        return edited;
    }

    ObjectProperty<PartyKind> kind() {
        return kind;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<OwnField.Form> form() {
        return form;
    }

    /// Parted by commas.
    StringProperty choices() {
        return choices;
    }

    /// The one about to be taken away, until that is said a second time.
    ObjectProperty<@Nullable OwnField> going() {
        return going;
    }

    StringProperty message() {
        return message;
    }

    void edit(OwnField field) {
        edited.set(field);
        kind.set(field.kind());
        name.set(field.name());
        form.set(field.form());
        choices.set(String.join("，", field.choices()));
        message.set("");
    }

    void fresh() {
        edited.set(null);
        name.set("");
        form.set(OwnField.Form.TEXT);
        choices.set("");
        message.set("");
    }

    void save() {
        OwnField before = edited.get();
        OwnField typed = new OwnField(before == null ? 0 : before.id(), before == null ? kind.get() : before.kind(), name.get(), form.get(),
                List.of(choices.get().split("[,，、;；]")));
        write(() -> {
            fields.keep(typed);
            return typed;
        });
    }

    void move(OwnField field, int by) {
        write(() -> {
            fields.move(field, by);
            return field;
        });
    }

    void drop(OwnField field) {
        if (!field.equals(going.get())) {
            going.set(field);
            return;
        }
        going.set(null);
        write(() -> {
            fields.drop(field);
            return field;
        });
    }

    private void write(Callable<OwnField> work) {
        message.set("");
        desk.work().write(desk.text().of("own.saving"), work).onSuccess(_ -> fresh())
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
