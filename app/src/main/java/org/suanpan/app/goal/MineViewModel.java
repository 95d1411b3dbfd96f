package org.suanpan.app.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.next.NextOrder;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.followup.Due;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.mine.CareChance;
import org.suanpan.core.goal.mine.EarlyMoney;
import org.suanpan.core.goal.mine.Prospects;
import org.suanpan.core.goal.score.Board;
import org.suanpan.core.goal.score.Evidence;
import org.suanpan.core.goal.score.PersonScore;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// A salesperson's own page. It asks for nobody but whoever is here.
final class MineViewModel {

    private static final int MOST_DUE = 500;

    /// `place` null = no total yet.
    record Read(Earned earned, List<Targeting.Own> targets, PersonScore score, Board.@Nullable Row place, List<Due> due) {}

    /// `sheet` null = the plan knows nobody like him; `next` null = no further bracket.
    record Earned(YearMonth month, @Nullable PaySheet sheet, @Nullable NextOrder next, Prospects prospects) {}

    private final Desk desk;
    private final GoalPorts ports;
    private final LiveValue<@Nullable Read> read;
    private final ObjectProperty<YearMonth> month;

    MineViewModel(Desk desk, GoalPorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.month = new SimpleObjectProperty<>(YearMonth.from(desk.asOf().day().get()));
        this.read = LiveValue.prepared(desk.refresh(), desk.text().of("mine.reading"), Set.of(Topic.SETTING, Topic.DOCUMENT, Topic.LEDGER,
                Topic.CUSTOMER, Topic.TIER, Topic.IMPORT, Topic.COMMISSION, Topic.STOCK), this::reading);
        desk.asOf().day().addListener((_, _, day) -> {
            month.set(YearMonth.from(day));
            read.reload();
        });
    }

    private Callable<@Nullable Read> reading() {
        SalesRepId rep = desk.here().rep();
        YearMonth wanted = month.get();
        LocalDate day = desk.asOf().day().get();
        return () -> rep == null ? null : new Read(earned(rep, wanted, day), ports.targets().own(rep, wanted, day, desk.here()), ports.scores().of(rep, wanted, desk.here()),
                ports.scores().board(wanted).rows().stream().filter(row -> row.rep().equals(rep)).findFirst().orElse(null), due(rep, day));
    }

    private Earned earned(SalesRepId rep, YearMonth wanted, LocalDate day) {
        return new Earned(wanted, ports.pay().sheets().month(wanted).stream().filter(sheet -> sheet.rep().equals(rep)).findFirst().orElse(null),
                ports.pay().next().next(rep, wanted).orElse(null), ports.goals().prospects().of(rep, day, desk.here()));
    }

    private List<Due> due(SalesRepId rep, LocalDate day) {
        Set<CustomerId> own = new HashSet<>(ports.targets().customers(rep, desk.here()));
        return ports.followUps().due(day, MOST_DUE).stream().filter(one -> own.contains(one.customer())).toList();
    }

    Desk desk() {
        return desk;
    }

    LiveValue<@Nullable Read> read() {
        return read;
    }

    boolean isSeller() {
        return desk.here().rep() != null;
    }

    void open(Evidence one) {
        desk.navigator().open(one.document() == null ? new Screen.Card(one.customer()) : new Screen.Paper(one.document()));
    }

    void open(Due one) {
        desk.navigator().open(new Screen.Card(one.customer()));
    }

    /// The statement, where every line opens the documents behind it.
    void statement(Earned earned) {
        if (earned.sheet() != null) {
            desk.navigator().open(new Screen.PayStatement(earned.sheet().rep(), earned.month()));
        }
    }

    void open(EarlyMoney one) {
        desk.navigator().open(new Screen.Paper(one.sale().document()));
    }

    void open(CareChance one) {
        desk.navigator().open(new Screen.Card(one.customer()));
    }
}
