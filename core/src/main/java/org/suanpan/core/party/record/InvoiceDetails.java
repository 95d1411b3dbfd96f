package org.suanpan.core.party.record;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.identity.CreditCode;

/// What an invoice needs. `code` = the unified social credit code in its one form; `codeReason` = why a code that fails its check
/// is kept all the same.
public record InvoiceDetails(String code, String codeReason, String title, String address, String phone, String bank,
        String account) {

    public static final InvoiceDetails NONE = new InvoiceDetails("", "", "", "", "", "", "");

    public InvoiceDetails {
        code = CreditCode.read(code).text();
        codeReason = codeReason.strip();
        title = title.strip();
        address = address.strip();
        phone = phone.strip();
        bank = bank.strip();
        account = account.strip();
    }

    /// Refuses a code that is wrong and has no reason. A tax number of 15 digits from before 2015 needs none.
    void check() {
        CreditCode.Verdict verdict = CreditCode.read(code).verdict();
        boolean fine = verdict == CreditCode.Verdict.EMPTY || verdict == CreditCode.Verdict.OK
                || verdict == CreditCode.Verdict.LEGACY_15;
        if (!fine && codeReason.isEmpty()) {
            throw new Rejected("party.licence-wrong", code);
        }
    }
}
