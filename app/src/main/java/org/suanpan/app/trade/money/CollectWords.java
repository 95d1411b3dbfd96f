package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.OpenDebit;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Spreading;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Part;

/// What a receipt or payment says about itself: how the partner stands, what is settled with what, what the balances become.
final class CollectWords {

    private final CollectViewModel model;
    private final Text text;
    private final Figures figures;

    CollectWords(CollectViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
    }

    private String key(String part) {
        return "collect." + part + "." + model.head().kind();
    }

    /// What is owed and what there is of credits; nothing while nobody is chosen.
    List<Node> standing() {
        Standing now = model.now();
        if (now.partner() == null) {
            return List.of();
        }
        OpenItems items = now.items();
        List<Node> chips = new ArrayList<>();
        if (model.sharing().isDeposit()) {
            chips.add(chip("deposit", text.of("collect.deposit"), Style.CHIP_NEUTRAL));
            return chips;
        }
        if (items.debits().isEmpty()) {
            chips.add(chip("owed", text.of(key("owes-nothing")), Style.CHIP_OK));
        } else {
            chips.add(chip("owed", text.of("collect.owed", items.debits().size(), figures.money(items.owed())), Style.CHIP_NEUTRAL));
        }
        LocalDate today = model.desk().asOf().today();
        Money late = items.debits().stream().filter(debit -> debit.due().isBefore(today)).map(OpenDebit::open)
                .reduce(Money.ZERO, Money::plus);
        if (late.isPositive()) {
            chips.add(chip("late", text.of("collect.overdue", figures.money(late)), Style.CHIP_PROBLEM));
        }
        add(chips, "credits", items.free(Match.Kind.CREDIT));
        add(chips, "prepaid", items.free(Match.Kind.MONEY));
        return chips;
    }

    private void add(List<Node> chips, String id, Money free) {
        if (free.isPositive()) {
            chips.add(chip(id, text.of("collect." + id, figures.money(free)), Style.CHIP_OK));
        }
    }

    private static Label chip(String id, String words, Style tone) {
        return Nodes.id(Nodes.chip(words, tone), id);
    }

    Money settled() {
        Spreading.Outcome outcome = model.sharing().outcome();
        return outcome == null ? Money.ZERO : outcome.settled();
    }

    /// One line each: older money that is used, what is left over, what is lacking, the balances before and after.
    List<Node> effects() {
        Standing now = model.now();
        if (now.partner() == null) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        Spreading.Outcome outcome = model.sharing().outcome();
        if (outcome == null) {
            lines.add(Nodes.id(Nodes.label(refusal(), Style.CAUTION_TEXT), "lacking"));
        } else {
            if (outcome.credits().isPositive()) {
                lines.add(Nodes.id(Nodes.label(text.of("collect.uses", figures.money(outcome.credits()))), "uses"));
            }
            if (outcome.left().isPositive()) {
                lines.add(Nodes.id(Nodes.label(text.of(model.sharing().isDeposit() ? "collect.left-deposit" : key("left"),
                        figures.money(outcome.left())), Style.CAUTION_TEXT), "left"));
            }
        }
        Money money = CollectHead.readable(model.head().money());
        Money waived = outcome == null ? Money.ZERO : outcome.waived();
        if (money.isPositive() || waived.isPositive()) {
            lines.add(Nodes.id(Nodes.label(balances(now, money, waived), Style.MUTED), "balances"));
        }
        return lines;
    }

    private String balances(Standing now, Money money, Money waived) {
        String who = text.of(key("balance"), figures.money(now.balance()),
                figures.money(now.balance().minus(money).minus(waived)));
        StringBuilder words = new StringBuilder(who);
        moved().forEach((place, amount) -> {
            Money before = now.account(place.id());
            words.append(text.of("collect.account-balance", place.name(), figures.money(before), figures.money(
                    model.head().kind() == DocumentKind.RECEIPT ? before.plus(amount) : before.minus(amount))));
        });
        return words.toString();
    }

    /// What moves in each account; what is half typed does not.
    private Map<Account, Money> moved() {
        Map<Account, Money> moved = new LinkedHashMap<>();
        Account chosen = model.head().account().get();
        try {
            Settling now = model.head().draft(null, null).settling();
            List<Part> parts = !now.parts().isEmpty() || chosen == null ? now.parts()
                    : List.of(new Part(now.account() == null ? chosen.id() : now.account(), now.money()));
            parts.stream().filter(part -> part.amount().isPositive()).forEach(part -> model.accounts().stream()
                    .filter(known -> known.id().equals(part.account())).forEach(known -> moved.put(known, part.amount())));
        } catch (Rejected half) {
            return moved;
        }
        return moved;
    }

    /// Why it cannot be shared out as it stands.
    private String refusal() {
        Spreading now = model.sharing().spreading();
        Money asked = now.amounts().values().stream().reduce(Money.ZERO, Money::plus);
        Money there = now.money().plus(now.waiver()).plus(now.items().free());
        return asked.compareTo(there) > 0 ? text.of("collect.lacking", figures.money(asked.minus(there)))
                : text.of("collect.too-much-waived");
    }

    /// What the strip says about the document in front.
    String about(OpenLine line) {
        OpenDebit debit = line.debit();
        return debit == null ? "" : text.of(line.kept() ? "collect.about-kept" : "collect.about", debit.number().text());
    }
}
