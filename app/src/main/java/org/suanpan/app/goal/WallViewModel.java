package org.suanpan.app.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Topic;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.score.Board;
import org.suanpan.core.goal.score.ScoreCards;
import org.suanpan.core.party.SalesRep;

/// What hangs on the wall: places and totals, how far targets are in percent, the star. No money at all.
final class WallViewModel {

    static final int PAGES = 3;
    private static final int MOST_LINES = 8;

    /// `parts` 0 = the company.
    record Read(Board board, List<Targeting.Share> reached, List<String> stars, YearMonth starMonth) {}

    private final Desk desk;
    private final LiveValue<Read> read;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();

    WallViewModel(Desk desk, GoalPorts ports) {
        this.desk = desk;
        this.read = LiveValue.prepared(desk.refresh(), desk.text().of("wall.reading"), Set.of(Topic.SETTING, Topic.DOCUMENT, Topic.LEDGER,
                Topic.CUSTOMER, Topic.TIER, Topic.IMPORT, Topic.COMMISSION), () -> {
                    LocalDate day = desk.asOf().day().get();
                    return () -> read(ports, day);
                });
    }

    /// The star of the newest of the last two months that has one.
    private static Read read(GoalPorts ports, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        YearMonth starred = month;
        List<ScoreCards.Awarded> awarded = ports.scores().awarded(month);
        if (awarded.isEmpty()) {
            starred = month.minusMonths(1);
            awarded = ports.scores().awarded(starred);
        }
        List<SalesRep> reps = ports.reps().all();
        List<String> stars = new ArrayList<>();
        awarded.forEach(star -> stars.add(reps.stream().filter(rep -> rep.id().equals(star.rep())).map(SalesRep::name).filter(Objects::nonNull)
                .findFirst().orElse("")));
        Board board = ports.scores().board(month);
        return new Read(new Board(month, board.rows().stream().limit(MOST_LINES).toList()),
                ports.targets().shares(month, day).stream().limit(MOST_LINES).toList(), stars, starred);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    void turn(int by) {
        page.set(Math.floorMod(page.get() + by, PAGES));
    }

    static String percent(@Nullable Rate ratio) {
        return ratio == null ? "—" : new Rate(ratio.value().movePointRight(2)).toString(1) + " %";
    }
}
