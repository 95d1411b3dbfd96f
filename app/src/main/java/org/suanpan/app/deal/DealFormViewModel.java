package org.suanpan.app.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.MoveLine;
import org.suanpan.core.deal.NewDeal;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;

/// State of one deal, new or known.
final class DealFormViewModel {

    private static final int MOST = 8;

    /// Whose deal it is, null = not known yet.
    record Whom(CustomerId customer, String name) {}

    /// What is kept of the deal: null and nothing for a new one.
    record Read(@Nullable Deal deal, List<MoveLine> moves) {}

    private final Desk desk;
    private final DealPorts ports;
    private final Screen.DealForm own;
    private final LiveValue<Read> read;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final ObjectProperty<@Nullable Whom> whom = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> expectedOn = new SimpleObjectProperty<>();
    private final StringProperty message = new SimpleStringProperty("");
    private boolean loaded;

    DealFormViewModel(Desk desk, DealPorts ports, Screen.DealForm own) {
        this.desk = desk;
        this.ports = ports;
        this.own = own;
        read = new LiveValue<>(desk.refresh(), desk.text().of("deal.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT), this::readNow);
        read.value().subscribe(now -> {
            if (now != null && now.deal() != null) {
                load(now.deal());
            }
        });
        title.set(desk.text().of("deal.new"));
        CustomerId customer = own.customer();
        if (customer != null) {
            desk.work().read(desk.text().of("deal.reading"), () -> ports.parties().sheet(PartyId.of(customer)))
                    .onSuccess(sheet -> whom.set(new Whom(customer, sheet.naming().name()))).run();
        }
    }

    private Read readNow() {
        Long deal = own.deal();
        return deal == null ? new Read(null, List.of()) : new Read(ports.deals().get(deal), ports.deals().moves(deal));
    }

    /// What is being typed stays.
    private void load(Deal deal) {
        title.set(deal.what());
        if (loaded) {
            return;
        }
        loaded = true;
        whom.set(new Whom(deal.customer(), deal.name()));
        what.set(deal.what());
        amount.set(deal.amount() == null ? "" : deal.amount().toString());
        expectedOn.set(deal.expectedOn());
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    boolean isNew() {
        return own.deal() == null;
    }

    /// Nobody was given with whom the deal begins.
    boolean isForAnybody() {
        return isNew() && own.customer() == null;
    }

    ObjectProperty<@Nullable Whom> whom() {
        return whom;
    }

    /// Of somebody who is not there yet.
    StringProperty name() {
        return name;
    }

    StringProperty phone() {
        return phone;
    }

    StringProperty what() {
        return what;
    }

    StringProperty amount() {
        return amount;
    }

    ObjectProperty<@Nullable LocalDate> expectedOn() {
        return expectedOn;
    }

    StringProperty message() {
        return message;
    }

    void find(String typed, Consumer<List<Whom>> answer) {
        desk.work().read(desk.text().of("deal.reading"), () -> ports.customers().find(typed, MOST).stream()
                .map(DealFormViewModel::whom).toList()).onSuccess(answer).run();
    }

    private static Whom whom(CustomerListItem item) {
        return new Whom(item.id(), item.name());
    }

    void openCustomer() {
        Whom who = whom.get();
        if (who != null) {
            desk.navigator().open(new Screen.Card(who.customer()));
        }
    }

    /// Opens the quotation, made where there is none.
    void quote() {
        Read now = read.value().get();
        Deal deal = now == null ? null : now.deal();
        if (deal == null) {
            return;
        }
        LocalDate day = desk.asOf().day().get();
        desk.work().write(desk.text().of("deal.saving"), () -> ports.deals().quote(deal.id(), day, Actor.OWNER)).onSuccess(quotation ->
                desk.navigator().open(deal.quotationNumber().isEmpty() ? new Screen.Write(DocumentKind.QUOTATION, quotation, null, System.nanoTime())
                        : new Screen.Paper(quotation))).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void save() {
        message.set("");
        Whom who = whom.get();
        String newName = name.get().strip();
        if (who == null && newName.isEmpty()) {
            message.set(desk.text().of("deal.whom-missing"));
            return;
        }
        Money money;
        try {
            money = amount.get().isBlank() ? null : Money.parse(amount.get().strip());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        String about = what.get();
        LocalDate on = expectedOn.get();
        String number = phone.get();
        LocalDate day = desk.asOf().day().get();
        desk.work().write(desk.text().of("deal.saving"), () -> {
            if (who == null && about.isBlank()) {
                throw new Rejected("deal.what-missing");
            }
            CustomerId customer = who == null ? newcomer(newName, number) : who.customer();
            NewDeal typed = new NewDeal(customer, about, money, on);
            if (own.deal() == null) {
                return ports.deals().open(typed, day, Actor.OWNER);
            }
            ports.deals().change(own.deal(), typed);
            return own.deal();
        }).onSuccess(_ -> close()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private CustomerId newcomer(String called, String number) {
        PartyId party = ports.parties().save(PartySheet.of(PartyKind.CUSTOMER, called, number), Actor.OWNER);
        return new CustomerId(party.value());
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
