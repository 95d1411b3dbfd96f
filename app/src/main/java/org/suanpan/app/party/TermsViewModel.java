package org.suanpan.app.party;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;
import org.suanpan.core.party.TrustedDocument;

/// The terms of one customer: as they stand, and as they are typed while they are changed.
final class TermsViewModel {

    private static final int MOST = 5;

    private final Desk desk;
    private final CustomerKeeping keeping;
    private final CustomerQueries customers;
    private final PaidAhead ahead;
    private final CustomerId customer;
    private final ObjectProperty<CustomerTerms> stored = new SimpleObjectProperty<>(CustomerTerms.NONE);
    private final ObservableList<TrustedDocument> trusted = FXCollections.observableArrayList();
    private final ObjectProperty<PaidAhead.Sums> paid = new SimpleObjectProperty<>(PaidAhead.Sums.NONE);
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<PaymentTerms.From> from = new SimpleObjectProperty<>(PaymentTerms.From.SALE);
    private final StringProperty days = new SimpleStringProperty("");
    private final StringProperty limit = new SimpleStringProperty("");
    private final ObjectProperty<CreditPolicy> limitPolicy = new SimpleObjectProperty<>(CreditPolicy.WARN);
    private final ObjectProperty<CreditPolicy> overduePolicy = new SimpleObjectProperty<>(CreditPolicy.OFF);
    private final StringProperty overdueDays = new SimpleStringProperty("");
    private final StringProperty overdueAmount = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");

    TermsViewModel(Desk desk, CustomerKeeping keeping, CustomerQueries customers, PaidAhead ahead, CustomerId customer) {
        this.desk = desk;
        this.keeping = keeping;
        this.customers = customers;
        this.ahead = ahead;
        this.customer = customer;
    }

    void read() {
        desk.work().read(desk.text().of("credit.reading"), () -> keeping.terms(customer)).onSuccess(stored::set).run();
        desk.work().read(desk.text().of("credit.reading"), () -> customers.trusted(customer, MOST))
                .onSuccess(trusted::setAll).run();
        desk.work().read(desk.text().of("credit.reading"), () -> ahead.of(customer)).onSuccess(paid::set).run();
    }

    ObjectProperty<CustomerTerms> stored() {
        return stored;
    }

    /// What went beyond the terms lately, and why.
    ObservableList<TrustedDocument> trusted() {
        return trusted;
    }

    void open(TrustedDocument document) {
        desk.navigator().open(new Screen.Paper(new DocumentId(document.document())));
    }

    ObjectProperty<PaidAhead.Sums> paid() {
        return paid;
    }

    BooleanProperty editing() {
        return editing;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    ObjectProperty<PaymentTerms.From> from() {
        return from;
    }

    StringProperty days() {
        return days;
    }

    /// Empty = no limit.
    StringProperty limit() {
        return limit;
    }

    ObjectProperty<CreditPolicy> limitPolicy() {
        return limitPolicy;
    }

    ObjectProperty<CreditPolicy> overduePolicy() {
        return overduePolicy;
    }

    StringProperty overdueDays() {
        return overdueDays;
    }

    StringProperty overdueAmount() {
        return overdueAmount;
    }

    /// With blanks between them.
    StringProperty tags() {
        return tags;
    }

    void edit() {
        CustomerTerms now = stored.get();
        from.set(now.payment().from());
        days.set(String.valueOf(now.payment().days()));
        limit.set(now.creditLimit() == null ? "" : now.creditLimit().toString());
        limitPolicy.set(now.limitPolicy());
        overduePolicy.set(now.overdue().policy());
        overdueDays.set(String.valueOf(now.overdue().days()));
        overdueAmount.set(now.overdue().amount().toString());
        tags.set(String.join(" ", now.tags()));
        message.set("");
        editing.set(true);
    }

    void cancel() {
        editing.set(false);
    }

    void save() {
        try {
            CustomerTerms now = typed();
            desk.work().write(desk.text().of("credit.keeping"), () -> {
                keeping.setTerms(customer, now);
                return now;
            }).onSuccess(kept -> {
                stored.set(kept);
                editing.set(false);
            }).onRejected(problem -> message.set(desk.text().of(problem))).run();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
        }
    }

    private CustomerTerms typed() {
        return new CustomerTerms(List.of(tags.get().split("[\\s,，、;；]+")), new PaymentTerms(from.get(), whole(days)),
                limit.get().isBlank() ? null : Money.parse(limit.get().strip()), limitPolicy.get(),
                new OverdueRule(overduePolicy.get(), whole(overdueDays),
                        overdueAmount.get().isBlank() ? Money.ZERO : Money.parse(overdueAmount.get().strip())));
    }

    private static int whole(StringProperty typed) {
        String words = typed.get().strip();
        if (!words.matches("\\d{0,4}")) {
            throw new Rejected("credit.days-wrong", words);
        }
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }
}
