package org.suanpan.core.ledger.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.statement.StatementLine;

/// One part of what a document of ours did to the account: what was traded, the money, or what was waived, since the other side
/// writes these down apart. `amount` is never zero; positive = more is owed.
public record Ours(DocumentId document, DocumentNumber number, DocumentKind kind, LocalDate date, Part part, Money amount) {

    static final Comparator<Ours> ORDER = Comparator.comparing(Ours::date).thenComparing(row -> row.number().text())
            .thenComparing(Ours::part).thenComparing(Ours::amount).thenComparing(row -> row.document().value());

    public enum Part { TRADE, MONEY, WAIVED }

    static List<Ours> of(StatementLine line) {
        List<Ours> parts = new ArrayList<>();
        add(parts, line, Part.TRADE, line.increase());
        add(parts, line, Part.MONEY, line.received().negated());
        add(parts, line, Part.WAIVED, line.waived().negated());
        return parts;
    }

    private static void add(List<Ours> parts, StatementLine line, Part part, Money amount) {
        if (!amount.isZero()) {
            parts.add(new Ours(line.document(), line.number(), line.kind(), line.date(), part, amount));
        }
    }
}
