package org.suanpan.core.importing.bill;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.suanpan.core.base.Money;

/// One movement on a bill. `row` = its number in the file, from 1. `amount` > 0; `flow` says which way it went. `party` = who paid or
/// was paid, `note` = what it says it was for, `state` = what became of it, `id` = the payer's or the bank's own number; each may be empty.
public record BillRow(int row, LocalDate date, Money amount, Flow flow, String party, String note, String state, String id) {

    /// Nothing moved in the end.
    private static final Pattern VOID = Pattern.compile(".*(关闭|失败|已全额退款|对方已退还|已撤销|冲正).*");

    /// `NEUTRAL`: between one's own accounts.
    public enum Flow { IN, OUT, NEUTRAL }

    /// Money came or went by it.
    public boolean counts() {
        return flow != Flow.NEUTRAL && !amount.isZero() && !VOID.matcher(state).matches();
    }

    /// The same movement on another bill has the same: its own number, or everything it says.
    public String key() {
        return id.isEmpty() ? date + "|" + flow + "|" + amount + "|" + party + "|" + note : id + "|" + flow + "|" + amount;
    }
}
