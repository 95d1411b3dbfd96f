package org.suanpan.app.scenario;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;

/// What a story's names stand for; what is not there is refused.
final class Names {

    private final ScenarioShop shop;
    private final Map<String, DocumentId> documents = new HashMap<>();

    Names(ScenarioShop shop) {
        this.shop = shop;
    }

    void remember(Json step, DocumentId document) {
        if (step.has("ref")) {
            documents.put(step.at("ref").text(), document);
        }
    }

    DocumentId document(String ref) {
        DocumentId document = documents.get(ref);
        if (document == null) {
            throw unknown("ref", ref);
        }
        return document;
    }

    ProductId product(String code) {
        return shop.products().byCode(code).orElseThrow(() -> unknown("product", code)).id();
    }

    CustomerId customer(String code) {
        return shop.customers().byCode(code).orElseThrow(() -> unknown("customer", code)).id();
    }

    SupplierId supplier(String code) {
        return shop.suppliers().byCode(code).orElseThrow(() -> unknown("supplier", code)).id();
    }

    SalesRepId rep(String code) {
        return shop.reps().byCode(code).orElseThrow(() -> unknown("rep", code)).id();
    }

    AccountId account(String code) {
        return shop.accounts().byCode(code).orElseThrow(() -> unknown("account", code)).id();
    }

    WarehouseId warehouse(String code) {
        return shop.warehouses().all().stream().filter(w -> w.code().equals(code)).map(Warehouse::id).findFirst()
                .orElseThrow(() -> unknown("warehouse", code));
    }

    @Nullable WarehouseId warehouse(Json step, String key) {
        return step.has(key) ? warehouse(step.at(key).text()) : null;
    }

    Partner partner(Json of) {
        return of.has("supplier")
                ? Partner.of(supplier(of.at("supplier").text()))
                : Partner.of(customer(Steps.needed(of, "customer").text()));
    }

    private static Rejected unknown(String what, String name) {
        return new Rejected("scenario.unknown", what, name);
    }
}
