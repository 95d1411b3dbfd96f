package org.suanpan.app.ledger.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.core.ledger.due.Due;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.due.When;
import org.suanpan.core.ledger.statement.Paying;

/// A reminder ready to be pasted into a chat: thanks before the day, plain words for a month, firmer ones after it; never rude.
record ReminderWords(Text text, Figures figures) {

    private static final int PLAIN_DAYS = 30;
    private static final int MOST_NUMBERS = 3;

    String of(Dunning row, Paying paying, String shop) {
        List<Due> due = row.documents().stream().filter(one -> row.daysOverdue() == 0 ? When.of(one.due(), row.asOf()) == When.THIS_WEEK
                : When.of(one.due(), row.asOf()) == When.OVERDUE).toList();
        List<Due> about = due.isEmpty() ? row.documents() : due;
        String sum = figures.money(about.stream().map(Due::open).reduce(org.suanpan.core.base.Money.ZERO, org.suanpan.core.base.Money::plus));
        LocalDate first = about.stream().map(Due::due).min(LocalDate::compareTo).orElse(row.asOf());
        String tone = row.daysOverdue() == 0 ? "SOON" : row.daysOverdue() <= PLAIN_DAYS ? "PLAIN" : "FIRM";
        List<String> lines = new ArrayList<>();
        lines.add(text.of("due.reminder.hello", row.holder().person().isBlank() ? row.holder().name() : row.holder().person()));
        lines.add(text.of("due.reminder." + tone, figures.count(about.size()), sum, figures.date(first), figures.count(row.daysOverdue())));
        lines.add(text.of("due.reminder.numbers", String.join(text.of("list.comma"), about.stream().limit(MOST_NUMBERS)
                .map(one -> one.number().text() + " " + figures.money(one.open())).toList()) + (about.size() > MOST_NUMBERS ? "…" : "")));
        if (row.promise() != null) {
            lines.add(text.of(row.isPromiseBroken() ? "due.reminder.broken" : "due.reminder.promised", figures.date(row.promise().day())));
        }
        if (paying.hasAccount()) {
            lines.add(text.of("due.reminder.account", paying.holder(), paying.bank(), paying.spacedAccount()));
        }
        lines.add(text.of("due.reminder.thanks." + tone, shop));
        return String.join("\n", lines).strip();
    }
}
