package org.suanpan.app.base;

import java.util.function.Supplier;

import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.ledger.statement.Paying;

/// How the shop wants to be paid, out of its settings and its files.
public record PayingFacts(StoreFacts facts, Attachments files, UnitOfWork unitOfWork) implements Supplier<Paying> {

    private static final String HOLDER = "pay.holder";
    private static final String BANK = "pay.bank";
    private static final String ACCOUNT = "pay.account";
    private static final String NOTE = "pay.note";

    @Override
    public Paying get() {
        return new Paying(facts.setting(HOLDER, ""), facts.setting(BANK, ""), facts.setting(ACCOUNT, ""), facts.setting(NOTE, ""),
                files.paymentCode().orElse(null));
    }

    /// Keeps the words; the picture is kept by [org.suanpan.core.attach.Attaching].
    public void keep(Paying words) {
        unitOfWork.write(() -> {
            facts.set(HOLDER, words.holder().strip());
            facts.set(BANK, words.bank().strip());
            facts.set(ACCOUNT, words.account().strip());
            facts.set(NOTE, words.note().strip());
        });
    }
}
