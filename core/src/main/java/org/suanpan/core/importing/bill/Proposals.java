package org.suanpan.core.importing.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private final List<Named> payers;
    private final Set<DocumentId> taken = new HashSet<>();

    public Proposals(List<Payer> payers) {
        this.payers = payers.stream().map(payer -> new Named(payer, payer.names().stream().map(BillColumns::narrow)
                .filter(name -> name.length() >= SHORTEST).toList())).toList();
    }

    /// Names as they are compared.
    private record Named(Payer payer, List<String> names) {}

    /// Movements by which no money came or went are nobody's.
    public List<Proposal> of(List<BillRow> rows) {
        return rows.stream().map(row -> !row.counts() ? new Proposal(row, Certainty.OPEN, List.of(), null) : propose(row))
                .toList();
    }

    private Proposal propose(BillRow row) {
        List<Named> own = payers.stream().filter(one -> (one.payer().partner().customer() != null) == (row.flow() == Flow.IN)).toList();
        List<Payer> named = named(row, own);
        if (named.size() == 1) {
            Payer payer = named.getFirst();
            DocumentId settles = exact(payer, row.amount());
            return new Proposal(row, settles != null || payer.balance().equals(row.amount()) ? Certainty.SURE : Certainty.NAMED,
                    named, taken(settles));
        }
        List<Payer> pool = named.isEmpty() ? own.stream().map(Named::payer).toList() : named;
        List<Payer> owing = pool.stream().filter(payer -> exact(payer, row.amount()) != null || payer.balance().equals(row.amount())).toList();
        if (owing.size() == 1) {
            return new Proposal(row, Certainty.BY_AMOUNT, owing, taken(exact(owing.getFirst(), row.amount())));
        }
        return new Proposal(row, Certainty.OPEN, named, null);
    }

    /// Those whose name is the longest one found: 老王五金 goes before 老王.
    private static List<Payer> named(BillRow row, List<Named> own) {
        String party = BillColumns.narrow(row.party());
        String all = party + " " + BillColumns.narrow(row.note());
        List<Payer> found = new ArrayList<>();
        int longest = 1;
        for (Named one : own) {
            int matched = matched(one.names(), party, all);
            if (matched > longest) {
                found.clear();
                longest = matched;
            }
            if (matched == longest) {
                found.add(one.payer());
            }
        }
        found.sort(Comparator.comparing(Payer::name));
        return found;
    }

    /// How many signs of a name stand on the bill; a name that is the whole other side counts double.
    private static int matched(List<String> names, String party, String all) {
        int best = 0;
        for (String name : names) {
            if (all.contains(name) || party.length() >= SHORTEST && name.contains(party)) {
                best = Math.max(best, name.equals(party) ? 2 * name.length() : Math.min(name.length(), all.length()));
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
