package org.suanpan.app.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.ProductTraits.NegativeStock;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.CostBasis;

/// Steps that make or change what documents name: products, partners, accounts, settings.
final class MasterSteps {

    private final ScenarioShop shop;
    private final Map<String, Consumer<Json>> steps = Map.of("set", this::set, "warehouse", this::warehouse,
            "product", this::product, "customer", this::customer, "supplier", this::supplier, "rep", this::rep,
            "account", this::account);

    MasterSteps(ScenarioShop shop) {
        this.shop = shop;
    }

    /// Carries the step out in one unit of work; false when it is none of these.
    boolean run(String name, Json step) {
        Consumer<Json> known = steps.get(name);
        if (known == null) {
            return false;
        }
        shop.unitOfWork().write(() -> known.accept(step));
        return true;
    }

    private void set(Json step) {
        BookRules now = shop.settings().rules();
        shop.settings().keep(new BookRules(
                switch (step.text("cost_basis", now.basis().name().toLowerCase(Locale.ROOT))) {
                    case "net" -> CostBasis.NET;
                    case "gross" -> CostBasis.GROSS;
                    default -> throw bad(step, "cost_basis");
                },
                switch (step.text("tax_mode", now.taxMode().name().toLowerCase(Locale.ROOT))) {
                    case "inclusive" -> TaxMode.INCLUSIVE;
                    case "exclusive" -> TaxMode.EXCLUSIVE;
                    case "none" -> TaxMode.NONE;
                    default -> throw bad(step, "tax_mode");
                },
                switch (step.text("negative_stock", now.sellFirst() ? "allow" : "forbid")) {
                    case "allow" -> true;
                    case "forbid" -> false;
                    default -> throw bad(step, "negative_stock");
                },
                new OverReceipt(switch (step.text("over_receipt", now.overReceipt().blocks() ? "block" : "warn")) {
                    case "block" -> true;
                    case "warn" -> false;
                    default -> throw bad(step, "over_receipt");
                }, Rate.parse(step.text("over_receipt_tolerance", now.overReceipt().tolerance().toString()))), now.waivers()));
    }

    private static Rejected bad(Json step, String key) {
        return new Rejected("scenario.bad-value", key, step.text(key, ""));
    }

    private void warehouse(Json step) {
        shop.warehouses().add(Steps.needed(step, "code").text(), Steps.needed(step, "name").text());
    }

    private void account(Json step) {
        shop.accounts().add(Steps.needed(step, "code").text(), Steps.needed(step, "name").text());
    }

    private void rep(Json step) {
        String code = Steps.needed(step, "code").text();
        if (shop.reps().byCode(code).isEmpty()) {
            shop.reps().add(new SalesRep(new SalesRepId(0), code, Steps.needed(step, "name").text(),
                    step.text("department", "")));
        }
    }

    private void product(Json step) {
        String code = Steps.needed(step, "code").text();
        Product before = shop.products().byCode(code).orElse(null);
        ProductId id = before == null ? shop.products().add(product(step, code)) : changed(step, before);
        ProductTraits traits = shop.items().get(id).traits();
        shop.items().keepTraits(id, new ProductTraits(traits.kind(),
                step.has("indivisible") ? step.isTrue("indivisible") : traits.indivisible(),
                step.has("negative_stock") ? negative(step) : traits.negativeStock(), traits.stopped(),
                step.has("lead_days") ? Steps.whole(step, "lead_days") : traits.leadDays(),
                step.has("max") ? Steps.quantity(step, "max") : traits.maximum(), traits.tracking()), shop.products().get(id).version());
        if (step.has("units")) {
            step.at("units").items().forEach(unit -> shop.items().keepUnit(id, Steps.needed(unit, "unit").text(),
                    Steps.whole(unit, "of")));
        }
        if (step.has("barcode")) {
            shop.items().addBarcode(id, "", step.at("barcode").text());
        }
    }

    private static NegativeStock negative(Json step) {
        return switch (step.at("negative_stock").text()) {
            case "allow" -> NegativeStock.ALLOW;
            case "forbid" -> NegativeStock.FORBID;
            default -> throw bad(step, "negative_stock");
        };
    }

    private static Product product(Json step, String code) {
        return new Product(new ProductId(0), code, Steps.needed(step, "name").text(), "", step.text("category", ""), "",
                Steps.needed(step, "unit").text(), step.text("barcode", ""), Steps.price(step, "price"),
                Steps.price(step, "reference_cost"), Steps.quantity(step, "min"), 1);
    }

    private ProductId changed(Json step, Product p) {
        if (step.has("unit") && !step.at("unit").text().equals(p.unit())) {
            throw new Rejected("product.base-unit-fixed", p.name(), p.unit());
        }
        shop.products().update(new Product(p.id(), p.code(), step.text("name", p.name()), p.spec(),
                step.text("category", p.category()), p.brand(), p.unit(), step.text("barcode", p.barcode()),
                step.has("price") ? Steps.price(step, "price") : p.price(),
                step.has("reference_cost") ? Steps.price(step, "reference_cost") : p.referenceCost(),
                step.has("min") ? Steps.quantity(step, "min") : p.minimum(), p.version()));
        return p.id();
    }

    private void customer(Json step) {
        String code = Steps.needed(step, "code").text();
        Customer before = shop.customers().byCode(code).orElse(null);
        CustomerId id;
        if (before == null) {
            id = shop.customers().add(new Customer(new CustomerId(0), code, Steps.needed(step, "name").text(),
                    new Contact("", step.text("phone", ""), ""), "", "", step.text("source", ""), "", days(step, 0),
                    owner(step, null), 1));
        } else {
            Contact contact = before.contact();
            SalesRepId owner = owner(step, before.rep());
            shop.customers().update(new Customer(before.id(), code, step.text("name", before.name()),
                    new Contact(contact.person(), step.text("phone", contact.phone()), contact.address()),
                    before.region(), before.category(), step.text("source", before.source()), before.remark(),
                    days(step, before.creditDays()), owner, before.version()));
            shop.customers().noteOwner(before, owner, shop.clock().instant(), Actor.STORY);
            id = before.id();
        }
        shop.customers().keepTerms(id, TermsStep.read(step, shop.customers().terms(id)));
        if (step.has("level")) {
            String level = step.at("level").text();
            if (!level.isEmpty()) {
                shop.prices().addLevel(level);
            }
            shop.prices().keepLevel(id, level, LocalDate.now(shop.clock()));
        }
    }

    private @Nullable SalesRepId owner(Json step, @Nullable SalesRepId before) {
        if (!step.has("owner")) {
            return before;
        }
        String owner = step.at("owner").text();
        return shop.reps().byCode(owner).orElseThrow(() -> new Rejected("scenario.unknown", "owner", owner)).id();
    }

    private static int days(Json step, int before) {
        return step.has("credit_days") ? Steps.whole(step, "credit_days") : before;
    }

    private void supplier(Json step) {
        String code = Steps.needed(step, "code").text();
        Supplier before = shop.suppliers().byCode(code).orElse(null);
        if (before == null) {
            shop.suppliers().add(new Supplier(new SupplierId(0), code, Steps.needed(step, "name").text(),
                    new Contact("", step.text("phone", ""), ""), "", days(step, 0), 1));
        } else {
            Contact contact = before.contact();
            shop.suppliers().update(new Supplier(before.id(), code, step.text("name", before.name()),
                    new Contact(contact.person(), step.text("phone", contact.phone()), contact.address()),
                    before.remark(), days(step, before.creditDays()), before.version()));
        }
    }
}
