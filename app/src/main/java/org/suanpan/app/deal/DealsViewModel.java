package org.suanpan.app.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.Dealing;
import org.suanpan.core.deal.LostReason;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.deal.StageSum;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.SalesRep;

/// State of the list of deals: one stage or all that are open, of one salesperson's customers or everybody's.
final class DealsViewModel {

    /// More at once is no list anybody works through.
    private static final int MOST = 1_000;

    /// What stands in the list, each stage's sum, and whose customers may be chosen.
    record Read(List<Deal> deals, List<StageSum> sums, List<String> reps) {}

    private final Desk desk;
    private final Dealing dealing;
    private final LiveValue<Read> read;
    private final ObservableList<Deal> deals = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Stage> stage = new SimpleObjectProperty<>();
    private final StringProperty rep = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Deal> losing = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LostReason> reason = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    DealsViewModel(Desk desk, DealPorts ports) {
        this.desk = desk;
        this.dealing = ports.deals();
        read = LiveValue.prepared(desk.refresh(), desk.text().of("deal.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.SALES_REP), () -> {
            Stage only = stage.get();
            String whose = rep.get().isEmpty() ? null : rep.get();
            return () -> new Read(dealing.list(only, whose, MOST), dealing.sums(whose), ports.reps().all().stream().map(SalesRep::name).toList());
        });
        read.value().subscribe(now -> {
            if (now != null) {
                Rows.merge(deals, now.deals(), Deal::id);
            }
        });
        stage.addListener(_ -> read.reload());
        rep.addListener(_ -> read.reload());
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    ObservableList<Deal> deals() {
        return deals;
    }

    /// Null = all that are open.
    ObjectProperty<@Nullable Stage> stage() {
        return stage;
    }

    /// Empty = everybody's customers.
    StringProperty rep() {
        return rep;
    }

    /// The deal that is being lost, while the reason is asked for; null = none.
    ObjectProperty<@Nullable Deal> losing() {
        return losing;
    }

    ObjectProperty<@Nullable LostReason> reason() {
        return reason;
    }

    StringProperty words() {
        return words;
    }

    StringProperty message() {
        return message;
    }

    void open(Deal deal) {
        desk.navigator().open(new Screen.DealForm(deal.id(), null, 0));
    }

    void openCustomer(Deal deal) {
        desk.navigator().open(new Screen.Card(deal.customer()));
    }

    void write() {
        desk.navigator().open(new Screen.DealForm(null, null, System.nanoTime()));
    }

    void talk(Deal deal) {
        desk.navigator().open(new Screen.TalkForm(deal.customer(), System.nanoTime()));
    }

    /// To the next stage; the quoted one makes the quotation.
    void next(Deal deal) {
        Stage to = deal.stage().next();
        if (to == Stage.QUOTED && deal.quotation() == null) {
            quote(deal);
        } else if (deal.stage() != Stage.WON) {
            move(deal, to);
        }
    }

    void before(Deal deal) {
        if (deal.stage() != Stage.LEAD) {
            move(deal, deal.stage().before());
        }
    }

    void win(Deal deal) {
        if (deal.stage() != Stage.WON) {
            move(deal, Stage.WON);
        }
    }

    private void move(Deal deal, Stage to) {
        message.set("");
        LocalDate day = desk.asOf().day().get();
        desk.work().write(desk.text().of("deal.saving"), () -> {
            dealing.move(deal.id(), to, day, "", Actor.OWNER);
            return deal;
        }).onSuccess(_ -> offerBack(deal, to, day)).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    /// A lost deal that is taken back is lost again for the same reason.
    private void offerBack(Deal deal, Stage to, LocalDate day) {
        desk.undoing().offer(desk.text().of("deal.moved", deal.what(), desk.text().of("deal.stage." + to)), () -> {
            if (deal.stage() == Stage.LOST) {
                dealing.lose(deal.id(), LostReason.valueOf(deal.lostReason()), deal.note(), day, Actor.OWNER);
            } else {
                dealing.move(deal.id(), deal.stage(), day, "", Actor.OWNER);
            }
            return deal;
        });
    }

    /// Opens the quotation of a deal, made with its customer where there is none.
    void quote(Deal deal) {
        message.set("");
        LocalDate day = desk.asOf().day().get();
        desk.work().write(desk.text().of("deal.saving"), () -> dealing.quote(deal.id(), day, Actor.OWNER)).onSuccess(quotation ->
                desk.navigator().open(deal.quotationNumber().isEmpty() ? new Screen.Write(DocumentKind.QUOTATION, quotation, null, System.nanoTime())
                        : new Screen.Paper(quotation))).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void askReason(Deal deal) {
        message.set("");
        reason.set(null);
        words.set("");
        losing.set(deal.stage() == Stage.LOST ? null : deal);
    }

    void lose() {
        Deal deal = losing.get();
        LostReason why = reason.get();
        if (deal == null || why == null) {
            message.set(desk.text().of("deal.reason-missing"));
            return;
        }
        LocalDate day = desk.asOf().day().get();
        String said = words.get();
        desk.work().write(desk.text().of("deal.saving"), () -> {
            dealing.lose(deal.id(), why, said, day, Actor.OWNER);
            return deal;
        }).onSuccess(_ -> {
            losing.set(null);
            message.set("");
            offerBack(deal, Stage.LOST, day);
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
