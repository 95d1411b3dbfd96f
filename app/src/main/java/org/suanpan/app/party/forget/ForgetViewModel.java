package org.suanpan.app.party.forget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.forget.Forgetting;
import org.suanpan.core.party.forget.Scope;
import org.suanpan.core.party.forget.Traces;
import org.suanpan.core.party.forget.Words;
import org.suanpan.core.party.record.PartyId;

/// State of the page that forgets a person: what there is, then the code, then gone.
public final class ForgetViewModel {

    private final Desk desk;
    private final Forgetting forgetting;
    private final Screen.Forget own;
    private final ObjectProperty<@Nullable Traces> traces = new SimpleObjectProperty<>();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty talks = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ForgetViewModel(Desk desk, Forgetting forgetting, Screen.Forget own) {
        this.desk = desk;
        this.forgetting = forgetting;
        this.own = own;
        whole.subscribe(_ -> look());
    }

    private void look() {
        Scope scope = scope();
        desk.work().read(desk.text().of("forget.reading"), () -> forgetting.traces(own.party(), scope)).onSuccess(traces::set)
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private Scope scope() {
        return new Scope(whole.get(), talks.get());
    }

    Desk desk() {
        return desk;
    }

    PartyId party() {
        return own.party();
    }

    /// Null until it has been read.
    ObjectProperty<@Nullable Traces> traces() {
        return traces;
    }

    BooleanProperty whole() {
        return whole;
    }

    BooleanProperty talks() {
        return talks;
    }

    StringProperty typed() {
        return typed;
    }

    StringProperty message() {
        return message;
    }

    BooleanProperty busy() {
        return busy;
    }

    void forget() {
        if (busy.get()) {
            return;
        }
        Scope scope = scope();
        String code = typed.get();
        busy.set(true);
        message.set("");
        desk.work().write(desk.text().of("forget.doing"), () -> forgetting.forget(own.party(), scope, code, desk.here().actor()))
                .onSuccess(this::gone)
                .onRejected(problem -> message.set(desk.text().of(problem)))
                .finallyDo(() -> busy.set(false)).run();
    }

    /// What stood in lists of this PC goes as well, and the pages that show the one as it was.
    private void gone(Words words) {
        desk.undoing().steps().clear();
        desk.preferences().forget(words.telling());
        desk.preferences().forget(words.names());
        desk.navigator().forget(tab -> isOf(tab.screen()));
        CustomerId customer = own.party().customer();
        desk.navigator().open(customer == null ? new Screen.PartyForm(own.party()) : new Screen.Card(customer));
    }

    private boolean isOf(Screen screen) {
        return switch (screen) {
            case Screen.Card card -> card.customer().equals(own.party().customer());
            case Screen.PartyForm form -> own.party().equals(form.party());
            case Screen.Forget forget -> forget.party().equals(own.party());
            case Screen.TalkForm talk -> talk.customer().equals(own.party().customer());
            default -> false;
        };
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
