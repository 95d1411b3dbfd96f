package org.suanpan.core.importing.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.Proposal.Certainty;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class ProposalsTest {

    private static final Payer WANG = customer(2, "老王五金", List.of("C1", "老王五金", "王建国"), "300.00", "120.50");
    private static final Payer OLD = customer(3, "老王", List.of("C2", "老王"), "300.00");
    private static final Payer FARM = new Payer(Partner.of(new SupplierId(1)), "绿野农场", List.of("S1", "绿野农场"),
            List.of(new Payer.Open(new DocumentId(90), "RK-1", Money.parse("77.00"))), Money.parse("77.00"));

    @Test
    void aNameAndTheAmountOfOneDocumentAreSure() {
        Proposal found = only(in("120.50", "王建国", ""));
        assertEquals(Certainty.SURE, found.certainty());
        assertEquals(List.of(WANG), found.payers());
        assertEquals(new DocumentId(201), found.settles());
    }

    @Test
    void theLongestNameWins() {
        assertEquals(List.of(WANG), only(in("5.00", "", "老王五金 货款")).payers());
        assertEquals(List.of(OLD), only(in("5.00", "老王", "")).payers());
    }

    @Test
    void aNameWithAnotherAmountGoesToTheOldestDue() {
        Proposal found = only(in("200.00", "老王五金", ""));
        assertEquals(Certainty.NAMED, found.certainty());
        assertNull(found.settles());
    }

    @Test
    void withoutANameTheAmountSaysIt() {
        Proposal found = only(in("120.50", "/", "转账"));
        assertEquals(Certainty.BY_AMOUNT, found.certainty());
        assertEquals(List.of(WANG), found.payers());
        assertEquals(Certainty.OPEN, only(in("300.00", "", "")).certainty(), "two owe as much");
        assertEquals(Certainty.OPEN, only(in("1.23", "", "")).certainty());
    }

    @Test
    void aDocumentIsSettledOnceOnOneBill() {
        List<Proposal> found = new Proposals(List.of(WANG, OLD)).of(List.of(in("120.50", "老王五金", ""), in("120.50", "老王五金", "")));
        assertEquals(new DocumentId(201), found.getFirst().settles());
        assertNull(found.getLast().settles());
        assertEquals(Certainty.NAMED, found.getLast().certainty());
    }

    @Test
    void whatGoesOutIsASuppliers() {
        BillRow paid = new BillRow(1, LocalDate.of(2026, 3, 5), Money.parse("77.00"), Flow.OUT, "绿野农场", "", "", "");
        assertEquals(List.of(FARM), only(paid).payers());
        assertEquals(List.of(), only(in("77.00", "绿野农场", "")).payers());
    }

    @Test
    void whatWasClosedIsNobodys() {
        assertEquals(List.of(), only(new BillRow(1, LocalDate.of(2026, 3, 5), Money.parse("120.50"), Flow.IN, "老王", "", "交易关闭", "")).payers());
    }

    private static Proposal only(BillRow row) {
        return new Proposals(List.of(WANG, OLD, FARM)).of(List.of(row)).getFirst();
    }

    private static BillRow in(String amount, String party, String note) {
        return new BillRow(1, LocalDate.of(2026, 3, 5), Money.parse(amount), Flow.IN, party, note, "支付成功", "");
    }

    private static Payer customer(long id, String name, List<String> names, String... open) {
        List<Payer.Open> documents = new ArrayList<>();
        Money balance = Money.ZERO;
        for (String amount : open) {
            documents.add(new Payer.Open(new DocumentId(id * 100 + documents.size()), "XS-" + documents.size(), Money.parse(amount)));
            balance = balance.plus(Money.parse(amount));
        }
        return new Payer(Partner.of(new CustomerId(id)), name, names, documents, balance);
    }
}
