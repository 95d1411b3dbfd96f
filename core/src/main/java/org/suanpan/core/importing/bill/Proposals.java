package org.suanpan.core.importing.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.Proposal.Certainty;

/// Finds out whom the movements of a bill belong to, and what they settle: by name first, by amount where no name says it.
///
/// Movements are looked at in the order of the bill; what an earlier one settles is not open for a later one of the same payer.
public final class Proposals {

    /// A name of one sign says nothing.
    private static final int SHORTEST = 2;

    private final List<Payer> payers;
    private final List<DocumentId> taken = new ArrayList<>();

    public Proposals(List<Payer> payers) {
        this.payers = List.copyOf(payers);
    }

    /// Movements by which no money came or went are nobody's.
    public List<Proposal> of(List<BillRow> rows) {
        return rows.stream().map(row -> !row.counts() ? new Proposal(row, Certainty.OPEN, List.of(), null) : propose(row))
                .toList();
    }

    private Proposal propose(BillRow row) {
        List<Payer> own = payers.stream().filter(payer -> (payer.partner().customer() != null) == (row.flow() == Flow.IN)).toList();
        List<Payer> named = named(row, own);
        if (named.size() == 1) {
            Payer payer = named.getFirst();
            DocumentId settles = exact(payer, row.amount());
            return new Proposal(row, settles != null || payer.balance().equals(row.amount()) ? Certainty.SURE : Certainty.NAMED,
                    named, taken(settles));
        }
        List<Payer> pool = named.isEmpty() ? own : named;
        List<Payer> owing = pool.stream().filter(payer -> exact(payer, row.amount()) != null || payer.balance().equals(row.amount())).toList();
        if (owing.size() == 1) {
            return new Proposal(row, Certainty.BY_AMOUNT, owing, taken(exact(owing.getFirst(), row.amount())));
        }
        return new Proposal(row, Certainty.OPEN, named, null);
    }

    /// Those whose name is the longest one found: 老王五金 goes before 老王.
    private static List<Payer> named(BillRow row, List<Payer> own) {
        String party = BillColumns.narrow(row.party());
        String all = party + " " + BillColumns.narrow(row.note());
        int longest = own.stream().mapToInt(payer -> matched(payer, party, all)).max().orElse(0);
        return longest == 0 ? List.of() : own.stream().filter(payer -> matched(payer, party, all) == longest)
                .sorted(Comparator.comparing(Payer::name)).toList();
    }

    /// How many signs of a name stand on the bill; a name that is the whole other side counts double.
    private static int matched(Payer payer, String party, String all) {
        int best = 0;
        for (String name : payer.names()) {
            String narrow = BillColumns.narrow(name);
            if (narrow.length() >= SHORTEST && (all.contains(narrow) || party.length() >= SHORTEST && narrow.contains(party))) {
                best = Math.max(best, narrow.equals(party) ? 2 * narrow.length() : Math.min(narrow.length(), all.length()));
            }
        }
        return best;
    }

    private @Nullable DocumentId exact(Payer payer, Money amount) {
        return payer.open().stream().filter(open -> open.amount().equals(amount) && !taken.contains(open.document()))
                .map(Payer.Open::document).findFirst().orElse(null);
    }

    private @Nullable DocumentId taken(@Nullable DocumentId settles) {
        if (settles != null) {
            taken.add(settles);
        }
        return settles;
    }
}
