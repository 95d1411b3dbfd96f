package org.suanpan.core.closing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.trade.Months;

/// Clears trial data behind a proven backup, before the first month is closed.
public final class WipeService implements Wiping {

    private final UnitOfWork unitOfWork;
    private final TrialBooks books;
    private final Months months;
    private final StandingChecks checks;
    private final BackupService backups;
    private final Path store;
    private final Clock clock;

    public WipeService(UnitOfWork unitOfWork, TrialBooks books, Months months, StandingChecks checks, BackupService backups,
            Path store, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.months = months;
        this.checks = checks;
        this.backups = backups;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public TrialBooks.Held held() {
        return books.held();
    }

    @Override
    public String word() {
        String name = String.valueOf(store.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public BackupRecord wipe(String typed, Path folder, Actor actor) {
        refuseClosed();
        if (!typed.strip().equals(word())) {
            throw new Rejected("wipe.not-confirmed", word());
        }
        BackupRecord before = backups.backup(folder);
        unitOfWork.write(() -> {
            refuseClosed();
            books.clear(clock.instant().truncatedTo(ChronoUnit.SECONDS), actor, String.valueOf(before.file().getFileName()));
            checks.run(false).stream().filter(result -> !result.ok()).findFirst().ifPresent(red -> {
                throw new Rejected("wipe.check-red", red.id(), red.first());
            });
        });
        return before;
    }

    private void refuseClosed() {
        months.closedThrough().ifPresent(month -> {
            throw new Rejected("wipe.month-closed", month);
        });
    }
}
