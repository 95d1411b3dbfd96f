package org.suanpan.persistence.closing;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.closing.TrialBooks;
import org.suanpan.persistence.db.Sessions;

/// Empties the tables of what was tried out. The triggers that keep books from shrinking are taken away and put back, word for
/// word, in the one transaction that does it: nobody else can write meanwhile, and if it does not end well they never left.
final class SqliteTrialBooks implements TrialBooks {

    /// What goes, in an order in which nothing points to what has gone.
    static final List<String> GOES = List.of("star_award", "rebate_settlement", "loyalty_back", "loyalty_entry", "loyalty_credit",
            "closing_stock", "closing_customer", "closing_supplier", "closing_account",
            "closed_month", "day_count", "day_closing", "partner_confirmation", "commission_payment", "commission_review", "commission_statement_line", "commission_statement", "book_commission",
            "book_account", "book_match", "book_partner", "cost_correction", "move_value", "book_move", "document_allocation",
            "document_payment", "bill_row", "document_charge", "document_line", "document", "history_line", "history_document", "tier_assignment", "order_fit",
            "stock_balance", "warehouse_balance", "customer_balance", "supplier_balance", "day_sales", "customer_sales",
            "payment_promise", "reminder_mark", "number_series", "import_reject", "import_mapping", "import_batch");

    /// What may have come out of an import and stays.
    static final List<String> IMPORTED = List.of("customer", "supplier", "product", "sales_rep");

    private final Sessions sessions;

    SqliteTrialBooks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Held held() {
        return sessions.read(s -> s.getMapper(TrialMapper.class).held());
    }

    @Override
    public void clear(Instant at, Actor actor, String backup) {
        sessions.write(Topic.SETTING, s -> {
            TrialMapper mapper = s.getMapper(TrialMapper.class);
            Held held = mapper.held();
            List<TrialMapper.Trigger> triggers = mapper.triggers(GOES);
            mapper.referencesLater();
            triggers.forEach(trigger -> mapper.drop(trigger.name()));
            mapper.dropPapersFiles();
            IMPORTED.forEach(mapper::keep);
            GOES.forEach(mapper::empty);
            mapper.dropLooseContents();
            triggers.forEach(trigger -> mapper.run(trigger.statement()));
            mapper.audit(at, actor.name(), "trial.wipe", held.documents() + " " + held.history() + " " + backup);
            return held;
        });
        Arrays.stream(Topic.values()).forEach(topic -> sessions.write(topic, _ -> EnumSet.of(topic)));
    }
}
