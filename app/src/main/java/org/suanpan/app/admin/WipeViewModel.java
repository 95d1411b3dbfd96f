package org.suanpan.app.admin;

import java.nio.file.Path;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.BackupFolder;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;
import org.suanpan.core.closing.TrialBooks.Held;
import org.suanpan.core.closing.Wiping;

/// State of clearing trial data: how much there is, and the word that has to be typed.
final class WipeViewModel {

    private final Desk desk;
    private final Wiping wiping;
    private final BackupFolder backups;
    private final Path store;
    private final LiveValue<Held> held;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

    WipeViewModel(Desk desk, Wiping wiping, BackupFolder backups, Path store) {
        this.desk = desk;
        this.wiping = wiping;
        this.backups = backups;
        this.store = store.toAbsolutePath();
        held = new LiveValue<>(desk.refresh(), desk.text().of("admin.reading-facts"), Set.of(Topic.DOCUMENT, Topic.IMPORT, Topic.SETTING),
                wiping::held);
    }

    LiveValue<Held> held() {
        return held;
    }

    /// On while the word is asked for.
    BooleanProperty asking() {
        return asking;
    }

    BooleanProperty busy() {
        return busy;
    }

    StringProperty typed() {
        return typed;
    }

    String word() {
        return wiping.word();
    }

    /// Why it was refused; empty when it was not.
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// What was done; empty before.
    ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    void wipe() {
        String word = typed.get();
        Path folder = backups.of(store);
        message.set("");
        desk.work().write(desk.text().of("wipe.running"), () -> wiping.wipe(word, folder, Actor.OWNER))
                .busy(busy)
                .onSuccess((BackupRecord before) -> {
                    done.set(desk.text().of("wipe.done", before.file()));
                    asking.set(false);
                    typed.set("");
                })
                .onRejected((Problem problem) -> message.set(desk.text().of(problem)))
                .run();
    }
}
