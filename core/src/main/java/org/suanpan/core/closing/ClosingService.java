package org.suanpan.core.closing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.trade.Months;
import org.suanpan.core.trade.closing.Closing;
import org.suanpan.core.trade.closing.Closings;

/// The closing assistant (R18, C25): hints warn, a red self-check stops, and a month is opened again only behind a backup that has
/// been proven.
public final class ClosingService implements MonthEnd {

    private static final int SHOWN = 50;
    private static final int REMEMBERED = 60;
    private static final int STEPS = 2;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private final Months months;
    private final Closings closings;
    private final ClosingQueries queries;
    private final StandingChecks checks;
    private final BackupService backups;
    private final Clock clock;

    public ClosingService(Months months, Closings closings, ClosingQueries queries, StandingChecks checks,
            BackupService backups, Clock clock) {
        this.months = months;
        this.closings = closings;
        this.queries = queries;
        this.checks = checks;
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public Outlook outlook() {
        YearMonth today = YearMonth.now(clock);
        List<YearMonth> open = new ArrayList<>();
        months.closedThrough().map(month -> month.plusMonths(1)).or(queries::firstMonth).ifPresent(first -> {
            for (YearMonth month = first; !month.isAfter(today); month = month.plusMonths(1)) {
                open.add(month);
            }
        });
        return new Outlook(open, closings.all(), queries.history(REMEMBERED));
    }

    @Override
    public List<HintLine> hints(YearMonth month) {
        LocalDate from = months.closedThrough().map(closed -> closed.plusMonths(1).atDay(1)).orElse(BEGINNING);
        DateSpan span = new DateSpan(from.isAfter(month.atDay(1)) ? month.atDay(1) : from, month.atEndOfMonth());
        List<HintLine> lines = new ArrayList<>();
        for (Hint hint : Hint.values()) {
            lines.add(hint == Hint.MONTH_NOT_OVER ? notOver(month) : queries.look(hint, span, SHOWN));
        }
        return lines;
    }

    /// The last day of a month may be closed on that day.
    private HintLine notOver(YearMonth month) {
        boolean over = !month.atEndOfMonth().isAfter(LocalDate.now(clock));
        return new HintLine(Hint.MONTH_NOT_OVER, over ? 0 : 1, List.of());
    }

    @Override
    public Optional<CheckResult> selfCheck() {
        return checks.run(false).stream().filter(result -> !result.ok()).findFirst();
    }

    @Override
    public Closing close(YearMonth month, Actor actor, Progress progress) {
        if (month.isAfter(YearMonth.now(clock))) {
            throw new Rejected("closing.not-begun", month);
        }
        progress.step(0, STEPS);
        checks.run(true).stream().filter(result -> !result.ok()).findFirst().ifPresent(red -> {
            throw new Rejected("closing.check-red", month, red.id(), red.first());
        });
        progress.checkpoint(STEPS - 1, STEPS);
        months.close(month, actor);
        return closings.all().getFirst();
    }

    @Override
    public BackupRecord reopen(YearMonth month, String reason, Path folder, Actor actor) {
        if (reason.isBlank()) {
            throw new Rejected("closing.reason-missing", month);
        }
        if (!months.closedThrough().equals(Optional.of(month))) {
            throw new Rejected("month.not-the-newest", month,
                    months.closedThrough().map(YearMonth::toString).orElse("–"));
        }
        BackupRecord before = backups.backup(folder);
        months.reopen(month, reason.strip(), actor);
        return before;
    }
}
