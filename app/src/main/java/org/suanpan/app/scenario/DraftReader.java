package org.suanpan.app.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Spread;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Role;
import org.suanpan.core.trade.Settling;

/// Makes a draft of a step that is a document.
final class DraftReader {

    private static final Map<String, DocumentKind> KINDS = Map.ofEntries(
            Map.entry("opening-stock", DocumentKind.OPENING_STOCK),
            Map.entry("opening-receivable", DocumentKind.OPENING_RECEIVABLE),
            Map.entry("opening-payable", DocumentKind.OPENING_PAYABLE),
            Map.entry("purchase", DocumentKind.GOODS_RECEIPT), Map.entry("receive", DocumentKind.GOODS_RECEIPT),
            Map.entry("provisional", DocumentKind.PROVISIONAL_RECEIPT), Map.entry("bill", DocumentKind.PURCHASE_BILL),
            Map.entry("charge", DocumentKind.LATE_CHARGE),
            Map.entry("sale", DocumentKind.DELIVERY), Map.entry("deliver", DocumentKind.DELIVERY),
            Map.entry("order", DocumentKind.SALES_ORDER), Map.entry("quotation", DocumentKind.QUOTATION),
            Map.entry("purchase-order", DocumentKind.PURCHASE_ORDER),
            Map.entry("sales-return", DocumentKind.SALES_RETURN),
            Map.entry("purchase-return", DocumentKind.PURCHASE_RETURN),
            Map.entry("receipt", DocumentKind.RECEIPT), Map.entry("payment", DocumentKind.PAYMENT),
            Map.entry("transfer", DocumentKind.TRANSFER), Map.entry("count", DocumentKind.STOCKTAKE),
            Map.entry("other-in", DocumentKind.OTHER_IN), Map.entry("other-out", DocumentKind.OTHER_OUT),
            Map.entry("scrap", DocumentKind.SCRAP), Map.entry("cost-adjustment", DocumentKind.COST_ADJUSTMENT),
            Map.entry("assemble", DocumentKind.ASSEMBLY), Map.entry("disassemble", DocumentKind.DISASSEMBLY),
            Map.entry("expense", DocumentKind.EXPENSE), Map.entry("income", DocumentKind.OTHER_INCOME),
            Map.entry("account-transfer", DocumentKind.ACCOUNT_TRANSFER), Map.entry("offset", DocumentKind.OFFSET),
            Map.entry("move-balance", DocumentKind.BALANCE_MOVE), Map.entry("write-off", DocumentKind.WRITE_OFF));

    private final Names names;

    DraftReader(Names names) {
        this.names = names;
    }

    static @Nullable DocumentKind kind(String step) {
        return KINDS.get(step);
    }

    /// The draft of a step of this name.
    Draft read(String name, Json step) {
        DocumentKind kind = KINDS.get(name);
        if (kind == null) {
            throw new Rejected("scenario.unknown", "do", name);
        }
        Draft draft = Draft.of(kind, Steps.date(step, "date")).at(Steps.minute(step))
                .due(Steps.dateOrNull(step, "due"))
                .taxRate(step.has("tax_rate") ? Rate.parse(step.at("tax_rate").text()) : null)
                .discount(Steps.money(step, "discount"))
                .reason(step.text(kind.isSideMoney() ? "item" : "reason", ""));
        draft = sides(parties(draft, step), step);
        draft = places(draft, step);
        return content(draft, name, step).settling(settling(draft, name, step));
    }

    private Draft parties(Draft draft, Json step) {
        Draft with = draft;
        if (step.has("customer")) {
            with = with.customer(names.customer(step.at("customer").text()));
        }
        if (step.has("supplier")) {
            with = with.supplier(names.supplier(step.at("supplier").text()));
        }
        if (step.has("rep")) {
            with = with.rep(names.rep(step.at("rep").text()));
        }
        if (step.has("of")) {
            with = with.following(names.document(step.at("of").text()));
        }
        return step.has("document") ? with.following(names.document(step.at("document").text())) : with;
    }

    /// The supplier of an offset stands beside its customer; a balance moves `from` another partner.
    private Draft sides(Draft draft, Json step) {
        return switch (draft.kind()) {
            case OFFSET -> draft.supplier() == null ? draft
                    : draft.supplier(null).counterpart(Counterpart.of(draft.supplier()));
            case BALANCE_MOVE -> {
                String from = Steps.needed(step, "from").text();
                yield draft.counterpart(draft.supplier() == null ? Counterpart.of(names.customer(from))
                        : Counterpart.of(names.supplier(from)));
            }
            case ACCOUNT_TRANSFER -> draft.counterpart(Counterpart.of(names.account(Steps.needed(step, "to").text())));
            default -> draft;
        };
    }

    private Draft places(Draft draft, Json step) {
        if (draft.kind() == DocumentKind.TRANSFER) {
            return draft.warehouse(names.warehouse(Steps.needed(step, "from").text()))
                    .toWarehouse(names.warehouse(Steps.needed(step, "to").text()));
        }
        return draft.warehouse(names.warehouse(step, "warehouse"));
    }

    private Draft content(Draft draft, String name, Json step) {
        return switch (draft.kind()) {
            case ASSEMBLY, DISASSEMBLY -> draft.lines(workshop(step));
            case LATE_CHARGE -> draft.charges(List.of(new Charge(Money.parse(Steps.needed(step, "amount").text()),
                    spread(step))));
            case ACCOUNT_TRANSFER -> {
                Money fee = Steps.money(step, "fee");
                yield fee.isZero() ? draft : draft.charges(List.of(new Charge(fee, Spread.AMOUNT)));
            }
            default -> {
                boolean linked = step.has("of");
                if (!linked && !step.has("lines") && hasLines(draft.kind())) {
                    throw new Rejected("scenario.missing", "lines");
                }
                if (linked && step.has("lines") && step.at("lines").items().isEmpty()) {
                    throw new Rejected("document.no-lines");
                }
                List<DraftLine> lines = step.has("lines")
                        ? step.at("lines").items().stream().map(line -> line(draft.kind(), linked, line)).toList()
                        : List.of();
                yield draft.lines(lines).charges(charges(step));
            }
        };
    }

    private static boolean hasLines(DocumentKind kind) {
        return !kind.isOneAmount();
    }

    private DraftLine line(DocumentKind kind, boolean linked, Json line) {
        String unit = line.text("unit", "");
        String amount = kind == DocumentKind.STOCKTAKE ? "counted" : "qty";
        Quantity quantity = Steps.quantity(line, amount);
        DraftLine typed;
        if (linked) {
            typed = DraftLine.ofOrigin(Steps.whole(line, "line"), quantity, unit);
        } else {
            if (quantity == null && kind != DocumentKind.COST_ADJUSTMENT) {
                throw new Rejected("scenario.missing", amount);
            }
            typed = DraftLine.of(names.product(Steps.needed(line, "product").text()), quantity, unit);
        }
        return typed.price(Steps.price(line, "price")).asGift(line.isTrue("gift"))
                .lineDiscount(Steps.money(line, "line_discount"))
                .taxRate(line.has("tax_rate") ? Rate.parse(line.at("tax_rate").text()) : null)
                .value(Steps.moneyOrNull(line, "value")).recounted(line.isTrue("recount"));
    }

    private List<DraftLine> workshop(Json step) {
        List<DraftLine> lines = new ArrayList<>();
        lines.add(DraftLine.of(names.product(Steps.needed(step, "product").text()),
                Quantity.parse(Steps.needed(step, "qty").text()), step.text("unit", "")).as(Role.RESULT));
        for (Json part : Steps.needed(step, "parts").items()) {
            lines.add(DraftLine.of(names.product(Steps.needed(part, "product").text()),
                    Quantity.parse(Steps.needed(part, "qty").text()), part.text("unit", "")).as(Role.PART)
                    .share(part.has("share") ? share(part.at("share").text()) : null));
        }
        return lines;
    }

    private static BigDecimal share(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Rejected("scenario.bad-value", "share", text);
        }
    }

    private static List<Charge> charges(Json step) {
        return step.has("charges")
                ? step.at("charges").items().stream()
                        .map(charge -> new Charge(Money.parse(Steps.needed(charge, "amount").text()), spread(charge)))
                        .toList()
                : List.of();
    }

    private static Spread spread(Json charge) {
        String by = charge.text("by", "amount");
        return switch (by) {
            case "amount" -> Spread.AMOUNT;
            case "qty" -> Spread.QUANTITY;
            default -> throw new Rejected("scenario.bad-value", "by", by);
        };
    }

    private Settling settling(Draft draft, String name, Json step) {
        String key = switch (draft.kind()) {
            case SALES_ORDER, DELIVERY -> "received";
            case GOODS_RECEIPT, PURCHASE_BILL -> "paid";
            case SALES_RETURN, PURCHASE_RETURN -> "refund";
            case RECEIPT, PAYMENT -> "cash";
            case ASSEMBLY, DISASSEMBLY -> "fee";
            default -> "amount";
        };
        boolean none = draft.kind() == DocumentKind.LATE_CHARGE;
        if (draft.kind().isOneAmount()) {
            Steps.needed(step, key);
        }
        List<Settling.Allocation> typed = step.has("allocate")
                ? step.at("allocate").items().stream().map(a -> new Settling.Allocation(
                        names.document(Steps.needed(a, "to").text()), Money.parse(Steps.needed(a, "amount").text())))
                        .toList()
                : null;
        String account = draft.kind() == DocumentKind.ACCOUNT_TRANSFER ? "from" : "account";
        return new Settling(step.has(account) ? names.account(step.at(account).text()) : null,
                none ? Money.ZERO : Steps.money(step, key), Steps.money(step, "waiver"), typed, parts(step));
    }

    /// Extension: the money by several means.
    private List<Settling.Part> parts(Json step) {
        return !step.has("accounts") ? List.of() : step.at("accounts").items().stream()
                .map(part -> new Settling.Part(names.account(Steps.needed(part, "account").text()),
                        Money.parse(Steps.needed(part, "amount").text()))).toList();
    }
}
