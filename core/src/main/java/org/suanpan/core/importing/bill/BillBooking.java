package org.suanpan.core.importing.bill;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.BillRows.Kept;
import org.suanpan.core.importing.bill.BillRows.Learned;
import org.suanpan.core.importing.bill.Chosen.Item;
import org.suanpan.core.importing.bill.Chosen.Settles;
import org.suanpan.core.importing.bill.Offered.Booked;
import org.suanpan.core.importing.bill.Offered.Standing;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Allocation;
import org.suanpan.core.trade.Trading;

/// Bills of an account become receipts, payments, expenses and other income. A movement is booked once, whatever bills it stands
/// on; when its document is reversed it may be booked again.
public final class BillBooking {

    private final UnitOfWork unitOfWork;
    private final BillRows rows;
    private final Trading trading;
    private final Clock clock;

    public BillBooking(UnitOfWork unitOfWork, BillRows rows, Trading trading, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.rows = rows;
        this.trading = trading;
        this.clock = clock;
    }

    /// `document` null = it was refused for `problem`, and nothing of it was kept.
    public record Outcome(Chosen chosen, @Nullable DocumentId document, @Nullable Problem problem) {}

    /// Every movement of the bill in its order, with what is proposed for those that are new to the account; and everybody they
    /// may belong to.
    public record Looked(List<Offered> offered, List<Payer> payers) {

        public Looked {
            offered = List.copyOf(offered);
            payers = List.copyOf(payers);
        }
    }

    public Looked look(Bill bill, AccountId account) {
        Map<String, Kept> kept = rows.of(account);
        List<Learned> learned = rows.learned();
        List<String> keys = keys(bill.rows());
        List<Standing> standings = new ArrayList<>();
        List<BillRow> fresh = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Standing standing = standing(bill.rows().get(i), kept.get(keys.get(i)));
            standings.add(standing);
            if (standing == Standing.NEW) {
                fresh.add(bill.rows().get(i));
            }
        }
        List<Payer> payers = payers(learned);
        Iterator<Proposal> proposed = new Proposals(payers).of(fresh).iterator();
        List<Offered> offered = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            BillRow row = bill.rows().get(i);
            boolean isNew = standings.get(i) == Standing.NEW;
            Proposal proposal = isNew ? proposed.next() : new Proposal(row, Proposal.Certainty.OPEN, List.of(), null);
            offered.add(new Offered(proposal, keys.get(i), standings.get(i),
                    isNew && proposal.payers().isEmpty() ? item(row, learned) : "",
                    isNew ? null : booked(kept.get(keys.get(i)))));
        }
        return new Looked(offered, payers);
    }

    private static @Nullable Booked booked(@Nullable Kept kept) {
        return kept == null || kept.document() == null ? null : new Booked(kept.document(), kept.number(), kept.whom());
    }

    private List<Payer> payers(List<Learned> learned) {
        Map<Partner, List<Payer.Open>> open = new HashMap<>();
        rows.open().forEach(one -> open.computeIfAbsent(one.partner(), _ -> new ArrayList<>())
                .add(new Payer.Open(one.document(), one.number(), one.amount())));
        Map<Partner, Set<String>> called = new HashMap<>();
        learned.forEach(one -> {
            if (one.partner() != null) {
                called.computeIfAbsent(one.partner(), _ -> new LinkedHashSet<>()).add(one.party());
            }
        });
        return rows.partners().stream().map(known -> new Payer(known.partner(), known.name(),
                Stream.concat(own(known), called.getOrDefault(known.partner(), Set.of()).stream()).distinct().toList(),
                open.getOrDefault(known.partner(), List.of()), known.balance())).toList();
    }

    /// A code of digits only would be found in every long number.
    private static Stream<String> own(BillRows.Known known) {
        return Stream.of(known.code(), known.name(), known.contact())
                .filter(name -> !name.isBlank() && !name.chars().allMatch(Character::isDigit));
    }

    private static String item(BillRow row, List<Learned> learned) {
        return row.party().isEmpty() ? "" : learned.stream()
                .filter(one -> one.partner() == null && one.flow() == row.flow() && one.party().equals(row.party()))
                .map(Learned::item).findFirst().orElse("");
    }

    private static Standing standing(BillRow row, @Nullable Kept kept) {
        if (!row.counts()) {
            return Standing.NOTHING;
        }
        return kept == null || kept.document() != null && !kept.stands() ? Standing.NEW
                : kept.document() != null ? Standing.BOOKED : Standing.ASIDE;
    }

    /// Movements that say the same are told apart by their order: of two on one bill, the second is the second on every bill
    /// that has that whole day.
    private static List<String> keys(List<BillRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        return rows.stream().map(row -> {
            int times = seen.merge(row.key(), 1, Integer::sum);
            return times == 1 ? row.key() : row.key() + "#" + times;
        }).toList();
    }

    /// Each movement by itself, in one unit of work with the note that it is booked: what is refused holds up nothing else. Those that
    /// pay a document go first, so that none of the others takes it from them.
    /// When it is stopped, what was booked until then stays.
    public List<Outcome> book(AccountId account, List<Chosen> chosen, Actor actor, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Chosen one : chosen.stream().sorted(Comparator.comparing(BillBooking::isLoose)).toList()) {
            if (progress.cancelled()) {
                break;
            }
            outcomes.add(book(account, one, actor));
            progress.step(outcomes.size(), chosen.size());
        }
        return outcomes;
    }

    private static boolean isLoose(Chosen chosen) {
        return !(chosen.purpose() instanceof Settles(_, var document) && document != null);
    }

    private Outcome book(AccountId account, Chosen chosen, Actor actor) {
        try {
            Draft draft = draft(account, chosen);
            DocumentId made = trading.postWith(draft, actor, document -> {
                refuseBooked(account, chosen);
                rows.keep(account, chosen.key(), chosen.row(), document, now(), actor);
            });
            return new Outcome(chosen, made, null);
        } catch (Rejected refused) {
            return new Outcome(chosen, null, refused.problem());
        }
    }

    private void refuseBooked(AccountId account, Chosen chosen) {
        Kept before = rows.of(account, chosen.key());
        if (before != null && before.document() != null && before.stands()) {
            throw new Rejected("bill.already-booked", before.number());
        }
    }

    private static Draft draft(AccountId account, Chosen chosen) {
        BillRow row = chosen.row();
        boolean in = row.flow() == Flow.IN;
        return switch (chosen.purpose()) {
            case Settles(Partner partner, var document) -> {
                if ((partner.customer() != null) != in) {
                    throw new Rejected(in ? "bill.not-from-supplier" : "bill.not-to-customer");
                }
                List<Allocation> typed = document == null ? null : List.of(new Allocation(document, row.amount()));
                yield Draft.of(in ? DocumentKind.RECEIPT : DocumentKind.PAYMENT, row.date())
                        .customer(partner.customer()).supplier(partner.supplier()).remark(remark(row))
                        .settling(new Settling(account, row.amount(), Money.ZERO, typed));
            }
            case Item(String words) -> Draft.of(in ? DocumentKind.OTHER_INCOME : DocumentKind.EXPENSE, row.date())
                    .reason(words.strip()).remark(remark(row)).settling(Settling.of(account, row.amount()));
        };
    }

    private static String remark(BillRow row) {
        return (row.party() + " " + row.id()).strip();
    }

    /// Not the shop's: it is not offered again.
    public void setAside(AccountId account, String key, BillRow row, Actor actor) {
        unitOfWork.write(() -> rows.keep(account, key, row, null, now(), actor));
    }

    /// What was set aside is offered again.
    public void takeUp(AccountId account, String key) {
        unitOfWork.write(() -> rows.forget(account, key));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
