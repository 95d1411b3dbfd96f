package org.suanpan.core.ledger.statement;

import org.jspecify.annotations.Nullable;

/// How the shop wants to be paid, as it stands below a statement: whose account, at which bank, its number, what else to say, and the picture of
/// the code to scan (PNG or JPEG; null = none).
public record Paying(String holder, String bank, String account, String note, byte @Nullable [] code) {

    public static final Paying NONE = new Paying("", "", "", "", null);

    /// Nothing is said at all.
    public boolean isEmpty() {
        return !hasAccount() && note.isBlank() && code == null;
    }

    public boolean hasAccount() {
        return !holder.isBlank() || !bank.isBlank() || !account.isBlank();
    }

    /// The number in fours, as it is read out.
    public String spacedAccount() {
        return account.replaceAll("\\s", "").replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
