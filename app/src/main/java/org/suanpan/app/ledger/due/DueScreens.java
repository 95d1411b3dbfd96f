package org.suanpan.app.ledger.due;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.PayingFacts;
import org.suanpan.app.base.Screen;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;

/// Makes the calendar of what is due.
public final class DueScreens {

    private final Desk desk;
    private final OwingQueries owing;
    private final PayingFacts paying;

    public DueScreens(Desk desk, OwingQueries owing, CustomerKeeping keeping, PayingFacts paying) {
        this.desk = desk;
        this.owing = owing;
        this.paying = paying;
        desk.navigator().register(Screen.DueCalendar.class, screen -> {
            DueViewModel model = new DueViewModel(desk, owing, keeping, paying);
            return new OpenTab(screen, desk.text().live("due.title"), MaterialDesignC.CALENDAR_CLOCK, "due.help", () -> new DueView(model))
                    .live(model.all());
        });
    }

    /// A reminder of everything a customer owes, "" when he owes nothing. Reads the data file.
    public String reminder(CustomerId customer) {
        return owing.dunnings(desk.asOf().day().get()).stream().filter(row -> customer.equals(row.holder().partner().customer())).findFirst()
                .map(row -> new ReminderWords(desk.text(), desk.figures()).of(row, paying.get(), desk.exports().shop().get())).orElse("");
    }
}
