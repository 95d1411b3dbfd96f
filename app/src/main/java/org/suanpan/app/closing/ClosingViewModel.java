package org.suanpan.app.closing;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.BackupFolder;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;
import org.suanpan.core.closing.HintLine;
import org.suanpan.core.closing.MonthEnd;
import org.suanpan.core.closing.Outlook;
import org.suanpan.core.trade.closing.Closing;

/// State of the screen that closes months.
final class ClosingViewModel {

    private static final Set<Topic> TOPICS = Set.of(Topic.DOCUMENT, Topic.LEDGER, Topic.STOCK, Topic.SETTING);

    /// How the self-check stands; `red` = the first check that is.
    record SelfCheck(boolean running, @Nullable CheckResult red) {

        static final SelfCheck RUNNING = new SelfCheck(true, null);
    }

    private final Desk desk;
    private final MonthEnd monthEnd;
    private final BackupFolder backups;
    private final Path store;
    private final LiveValue<Outlook> outlook;
    private final LiveValue<List<HintLine>> hints;
    private final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SelfCheck> selfCheck = new ReadOnlyObjectWrapper<>(SelfCheck.RUNNING);
    private final ReadOnlyObjectWrapper<@Nullable Closing> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty reopening = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");

    ClosingViewModel(Desk desk, MonthEnd monthEnd, BackupFolder backups, Path store) {
        this.desk = desk;
        this.monthEnd = monthEnd;
        this.backups = backups;
        this.store = store.toAbsolutePath();
        outlook = new LiveValue<>(desk.refresh(), desk.text().of("closing.reading"), TOPICS, monthEnd::outlook);
        hints = LiveValue.prepared(desk.refresh(), desk.text().of("closing.reading"), TOPICS, () -> {
            YearMonth chosen = month.get();
            return () -> chosen == null ? List.of() : monthEnd.hints(chosen);
        });
        outlook.value().subscribe(now -> {
            if (now != null && (month.get() == null || !now.open().contains(month.get()) || !now.closed().isEmpty())) {
                month.set(now.open().isEmpty() ? null : now.open().getFirst());
            }
        });
        month.addListener((_, _, _) -> hints.reload());
        check();
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Outlook> outlook() {
        return outlook;
    }

    LiveValue<List<HintLine>> hints() {
        return hints;
    }

    /// The month to be closed; null while there is none.
    ObjectProperty<@Nullable YearMonth> month() {
        return month;
    }

    ReadOnlyObjectProperty<SelfCheck> selfCheck() {
        return selfCheck.getReadOnlyProperty();
    }

    /// The month that was closed here just now; null before one was.
    ReadOnlyObjectProperty<@Nullable Closing> done() {
        return done.getReadOnlyProperty();
    }

    /// Why something was refused; empty when nothing was.
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// Where the backup before the last reopening lies; empty before one.
    ReadOnlyStringProperty kept() {
        return kept.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    /// On while the reason of a reopening is typed.
    BooleanProperty reopening() {
        return reopening;
    }

    StringProperty reason() {
        return reason;
    }

    Path backupFolder() {
        return backups.of(store);
    }

    private void check() {
        selfCheck.set(SelfCheck.RUNNING);
        desk.work().read(desk.text().of("closing.checking"), monthEnd::selfCheck)
                .onSuccess((Optional<CheckResult> red) -> selfCheck.set(new SelfCheck(false, red.orElse(null))))
                .run();
    }

    void close() {
        YearMonth chosen = month.get();
        if (chosen == null || busy.get()) {
            return;
        }
        message.set("");
        kept.set("");
        done.set(null);
        follow(desk.jobs().start(desk.text().of("closing.running", chosen),
                progress -> monthEnd.close(chosen, Actor.OWNER, progress), done::set, this::refused));
    }

    void reopen() {
        YearMonth newest = newest();
        if (newest == null || busy.get()) {
            return;
        }
        if (reason.get().isBlank()) {
            message.set(desk.text().of("closing.reason-missing", newest));
            return;
        }
        message.set("");
        done.set(null);
        String why = reason.get();
        Path folder = backupFolder();
        follow(desk.jobs().start(desk.text().of("closing.reopening", newest),
                _ -> monthEnd.reopen(newest, why, folder, Actor.OWNER), (BackupRecord before) -> {
                    kept.set(desk.text().of("closing.reopened", newest, before.file()));
                    reason.set("");
                    reopening.set(false);
                    month.set(newest);
                }, this::refused));
    }

    @Nullable YearMonth newest() {
        Outlook now = outlook.value().get();
        return now == null || now.closed().isEmpty() ? null : now.closed().getFirst().month();
    }

    private void follow(Job job) {
        busy.set(job.state().get() == Job.State.RUNNING);
        job.state().subscribe(state -> {
            if (state != Job.State.RUNNING) {
                busy.set(false);
                check();
            }
        });
    }

    private void refused(Problem problem) {
        message.set(desk.text().of(problem));
    }
}
