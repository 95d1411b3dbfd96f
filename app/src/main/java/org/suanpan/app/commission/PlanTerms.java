package org.suanpan.app.commission;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionTerms;

/// What a plan file says beside its brackets: `multiplierByTier`, `tierWeights` (RULES), `newCustomerMultiplier`; `tables` by category; `basis`
/// (DELIVERY when left out, COLLECTION, ORDER), `productTables` and `customerTables` by code, `mode` and `tiers` of one of the `people`; `table` of due days and `commissionRate`; `policy` for new customers, kept
/// customers and wages; `shares`; `type` of an override (with `members`, `manager`, `rate` or `managerRate`) or of a `draw`;
/// `monthly` and `quarterly`; `v1`, `v2`, `changeDate`; `handoverDate`, `shareForOpenOrders`; `kpiFactor`, `maintenance`,
/// `collectionBonus`, `priorAdjustments`; `people` by code with what holds for one of them (`quota`, `kpiFactor`, …).
/// From `customers` satisfaction and from `facts` wages are taken, which the shop's data do not hold; other facts are not
/// looked at: they come from the documents. A key nobody knows is refused.
final class PlanTerms {

    private static final Set<String> TERMS = Set.of("basis", "multiplierByTier", "tierWeights", "newCustomerMultiplier", "tables", "table",
            "commissionRate", "policy", "customers", "satisfaction", "shares", "type", "draw", "managerRate", "members",
            "manager", "monthly", "quarterly", "v1", "v2", "changeDate", "handoverDate", "shareForOpenOrders", "kpiFactor",
            "maintenance", "collectionBonus", "priorAdjustments", "statementCap", "facts", "people", "productTables", "customerTables", "drawType");
    private static final Set<String> BRACKETS = Set.of("mode", "tierMode", "unit", "tiers", "rate", "quota", "gateAttainment",
            "gateType", "cap", "floor", "measure", "gpFloor");
    private static final Set<String> FACTS = Set.of("base", "lines", "netAmount", "invoiceTotalTaxIncl", "receipts", "timeline",
            "amount", "originPeriod", "originBase", "frozenCommission", "changes", "earned", "bases", "baseUnderV1",
            "baseUnderV2", "name", "title", "note");
    private static final Map<String, Set<String>> TAKEN = Map.of("facts", Set.of("otherWageThisMonth", "localMinimumWage"),
            "customers", Set.of("id", "satisfaction"), "members", Set.of("person", "rate"));
    private static final Set<String> NOTHING_IF_ZERO = Set.of("maintenance", "priorAdjustments", "draw");

    private final Map<String, Object> keys;
    private final Path file;

    PlanTerms(Map<String, Object> keys, Path file) {
        this.keys = keys;
        this.file = file;
    }

    CommissionTerms read() {
        TreeMap<String, String> values = new TreeMap<>();
        keys.forEach((key, value) -> {
            if (TERMS.contains(key)) {
                put(values, key, value, TAKEN.get(key));
            } else if (!BRACKETS.contains(key) && !FACTS.contains(key)) {
                throw new Rejected("commission.plan-file-term", file.toString(), key);
            }
        });
        if (isOfStatement(keys, "cap") && keys.get("cap") != null) {
            values.put("statementCap", keys.get("cap").toString());
        }
        if (isOverride() && keys.get("rate") != null) {
            values.put("overrideRate", keys.get("rate").toString());
        }
        NOTHING_IF_ZERO.stream().filter(key -> isNumber(values.get(key), BigDecimal.ZERO)).forEach(values::remove);
        if (isNumber(values.get("kpiFactor"), BigDecimal.ONE)) {
            values.remove("kpiFactor");
        }
        return new CommissionTerms(values);
    }

    private static boolean isNumber(String text, BigDecimal number) {
        try {
            return text != null && new BigDecimal(text.strip()).compareTo(number) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// A whole statement (`tierMode`) is capped as a whole, not in its brackets.
    static boolean isOfStatement(Map<String, Object> keys, String key) {
        return key.equals("cap") && keys.containsKey("tierMode");
    }

    private boolean isOverride() {
        Object type = keys.get("type");
        return type != null && Set.of("PCT_OF_BASE", "PCT_OF_COMMISSION", "DIFFERENTIAL").contains(type.toString());
    }

    /// The keys the brackets are read from: the plan that follows a change, the month's table of a quarter, the rate of
    /// money in time; the rate of an override is none of the brackets.
    Map<String, Object> brackets() {
        for (String inner : List.of("v2", "monthly")) {
            if (keys.get(inner) instanceof Map<?, ?> plan && !keys.containsKey("tiers")) {
                Map<String, Object> brackets = new HashMap<>();
                plan.forEach((key, value) -> brackets.put(key.toString(), value));
                return brackets;
            }
        }
        Map<String, Object> brackets = new HashMap<>(keys);
        if (isOverride()) {
            brackets.remove("rate");
        }
        if (!keys.containsKey("tiers") && !brackets.containsKey("rate") && keys.containsKey("commissionRate")) {
            brackets.put("rate", keys.get("commissionRate"));
        }
        if (!keys.containsKey("tiers") && !brackets.containsKey("rate") && keys.containsKey("tables")) {
            brackets.put("rate", "0");
        }
        return brackets;
    }

    private static void put(Map<String, String> values, String path, Object value, Set<String> taken) {
        switch (value) {
            case null -> { }
            case Map<?, ?> map -> map.forEach((key, inner) -> {
                if (taken == null || taken.contains(key.toString())) {
                    put(values, path + "." + key, inner, null);
                }
            });
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    put(values, path + "." + i, list.get(i), taken);
                }
            }
            default -> values.put(path, value.toString());
        }
    }
}
