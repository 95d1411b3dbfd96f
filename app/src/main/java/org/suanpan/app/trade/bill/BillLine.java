package org.suanpan.app.trade.bill;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.importing.bill.BillRow;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.Chosen;
import org.suanpan.core.importing.bill.Offered;
import org.suanpan.core.importing.bill.Offered.Standing;
import org.suanpan.core.importing.bill.Payer;
import org.suanpan.core.importing.bill.Payer.Open;
import org.suanpan.core.importing.bill.Proposal.Certainty;

/// One movement on the screen: what is proposed for it, and what somebody made of that.
final class BillLine {

    /// `HAND` = somebody chose; `REFUSED` = it was tried and could not be booked.
    enum Mark { SURE, NAMED, BY_AMOUNT, OPEN, HAND, REFUSED, BOOKED, ASIDE, NOTHING }

    private Offered offered;
    private @Nullable Payer whom;
    private @Nullable Open settles;
    private String item = "";
    private String refused = "";
    private boolean ticked;
    private boolean chosenByHand;

    BillLine(Offered offered) {
        this.offered = offered;
        propose();
    }

    private void propose() {
        chosenByHand = false;
        refused = "";
        whom = offered.proposal().payers().size() == 1 ? offered.proposal().payers().getFirst() : null;
        settles = open(offered.proposal().settles());
        item = offered.item();
        ticked = isNew() && offered.proposal().certainty() == Certainty.SURE;
    }

    private @Nullable Open open(@Nullable DocumentId document) {
        return whom == null ? null
                : whom.open().stream().filter(one -> one.document().equals(document)).findFirst().orElse(null);
    }

    /// The same movement as things stand now. What was chosen by hand stays as long as it is to be booked; `known` = the chosen one
    /// with what is open of him now.
    void again(Offered now, @Nullable Payer known) {
        boolean stays = isNew() && now.standing() == Standing.NEW;
        boolean wasTicked = ticked;
        String why = refused;
        boolean kept = stays && chosenByHand;
        offered = now;
        if (kept) {
            whom = known;
            settles = settles == null ? null : open(settles.document());
        } else {
            propose();
        }
        if (stays) {
            ticked = wasTicked && isTickable();
            refused = why;
        }
    }

    Offered offered() {
        return offered;
    }

    BillRow row() {
        return offered.row();
    }

    boolean isIn() {
        return row().flow() == Flow.IN;
    }

    Money amount() {
        return row().amount();
    }

    boolean isNew() {
        return offered.standing() == Standing.NEW;
    }

    /// Somebody it belongs to, or something it was for, is known.
    boolean isTickable() {
        return isNew() && (whom != null || !item.isBlank());
    }

    boolean isTicked() {
        return ticked;
    }

    void tick(boolean on) {
        ticked = on && isTickable();
    }

    @Nullable Payer whom() {
        return whom;
    }

    /// The document it pays exactly; null = oldest due first.
    @Nullable Open settles() {
        return settles;
    }

    /// What it was for, where it is nobody's; "" = not said.
    String item() {
        return item;
    }

    /// Why it could not be booked, in words; "" = it was not tried.
    String refused() {
        return refused;
    }

    void belongsTo(@Nullable Payer payer, @Nullable Open document) {
        whom = payer;
        settles = document;
        item = "";
        byHand();
    }

    void isFor(String words) {
        item = words;
        whom = null;
        settles = null;
        byHand();
    }

    private void byHand() {
        chosenByHand = true;
        refused = "";
        tick(true);
    }

    void refuse(String why) {
        refused = why;
        ticked = false;
    }

    Mark mark() {
        return switch (offered.standing()) {
            case BOOKED -> Mark.BOOKED;
            case ASIDE -> Mark.ASIDE;
            case NOTHING -> Mark.NOTHING;
            case NEW -> !refused.isEmpty() ? Mark.REFUSED : chosenByHand && isTickable() ? Mark.HAND
                    : whom == null && !item.isBlank() ? Mark.NAMED : Mark.valueOf(offered.proposal().certainty().name());
        };
    }

    /// How it is to be booked; empty while nobody knows.
    Optional<Chosen> chosen() {
        if (!isTickable()) {
            return Optional.empty();
        }
        Open document = settles;
        return Optional.of(new Chosen(offered.key(), row(), whom == null ? new Chosen.Item(item)
                : new Chosen.Settles(whom.partner(), document == null ? null : document.document())));
    }
}
