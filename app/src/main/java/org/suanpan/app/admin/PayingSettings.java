package org.suanpan.app.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PayingFacts;
import org.suanpan.core.attach.Attaching;
import org.suanpan.core.ledger.statement.Paying;

/// State of the settings of how the shop wants to be paid.
final class PayingSettings {

    private final Desk desk;
    private final PayingFacts facts;
    private final Attaching attaching;
    private final ObjectProperty<Paying> now;
    private final StringProperty holder;
    private final StringProperty bank;
    private final StringProperty account;
    private final StringProperty note;
    private final StringProperty message = new SimpleStringProperty("");

    PayingSettings(Desk desk, PayingFacts facts, Attaching attaching) {
        this.desk = desk;
        this.facts = facts;
        this.attaching = attaching;
        Paying kept = facts.get();
        now = new SimpleObjectProperty<>(kept);
        holder = new SimpleStringProperty(kept.holder());
        bank = new SimpleStringProperty(kept.bank());
        account = new SimpleStringProperty(kept.account());
        note = new SimpleStringProperty(kept.note());
    }

    Desk desk() {
        return desk;
    }

    /// As it is kept.
    ObjectProperty<Paying> now() {
        return now;
    }

    StringProperty holder() {
        return holder;
    }

    StringProperty bank() {
        return bank;
    }

    StringProperty account() {
        return account;
    }

    StringProperty note() {
        return note;
    }

    /// Why something could not be kept; empty when it could.
    StringProperty message() {
        return message;
    }

    void save() {
        Paying typed = new Paying(holder.get().strip(), bank.get().strip(), account.get().strip(), note.get().strip(), null);
        Paying kept = now.get();
        if (typed.equals(new Paying(kept.holder(), kept.bank(), kept.account(), kept.note(), null))) {
            return;
        }
        desk.work().write(desk.text().of("admin.saving"), () -> {
            facts.keep(typed);
            return facts.get();
        }).onSuccess(now::set).run();
    }

    /// A picture of the code customers pay by.
    void code(Path picture) {
        message.set("");
        desk.work().write(desk.text().of("admin.saving"), () -> {
            attaching.setPaymentCode(String.valueOf(picture.getFileName()), read(picture));
            return facts.get();
        }).onSuccess(now::set).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void withoutCode() {
        message.set("");
        desk.work().write(desk.text().of("admin.saving"), () -> {
            attaching.removePaymentCode();
            return facts.get();
        }).onSuccess(now::set).run();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
