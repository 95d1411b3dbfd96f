package org.suanpan.app.party.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.list.ConditionWords;
import org.suanpan.app.kit.list.ListColumn;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.core.base.ListQuery;

/// The rule of a segment as people say it, in the words of the customers' list.
final class RuleWords {

    private final Desk desk;
    private final List<ListColumn> columns;
    private final ConditionWords words;

    RuleWords(Desk desk) {
        this.desk = desk;
        this.words = new ConditionWords(desk);
        Text text = desk.text();
        this.columns = List.of(plain("name", "party.name"), plain("code", "party.code"), plain("phone", "party.phone"), plain("region", "party.region"),
                plain("rep", "party.rep"), plain("tags", "credit.tags"), new ListColumn("tier", text.of("party.tier"), ListKind.WORDS, desk.tiers()::of),
                new ListColumn("lifecycle", text.of("party.lifecycle"), ListKind.CHOICE,
                        each -> each.isEmpty() ? "" : text.of("party.lifecycle." + each)),
                of("lastSale", "party.last-sale", ListKind.DAY), of("idleDays", "party.idle-days", ListKind.COUNT),
                of("documents", "party.documents", ListKind.COUNT), of("netSales", "party.net-sales", ListKind.MONEY),
                of("balance", "party.balance", ListKind.MONEY), of("overdue", "pool.overdue", ListKind.MONEY));
    }

    private ListColumn plain(String key, String title) {
        return of(key, title, ListKind.WORDS);
    }

    private ListColumn of(String key, String title, ListKind kind) {
        return new ListColumn(key, desk.text().of(title), kind, UnaryOperator.identity());
    }

    String of(ListQuery rule) {
        List<String> parts = new ArrayList<>();
        if (!rule.text().isEmpty()) {
            parts.add(desk.text().of("segment.looked-for", rule.text()));
        }
        rule.filters().forEach(filter -> columns.stream().filter(column -> column.key().equals(filter.column())).findFirst()
                .ifPresent(column -> parts.add(words.of(column, filter.test()))));
        return String.join(desk.text().of("segment.and"), parts);
    }
}
