package org.suanpan.app.commission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.PlanText;

/// A commission plan written as JSON: `mode` or `tierMode`, `unit` (AMOUNT when left out), `tiers` as pairs of line and
/// rate, or one `rate`; `quota`, `gateAttainment` and `gateType` (CLIFF when left out), `cap`, `floor`; `measure` (REVENUE
/// when left out) and `gpFloor`, where losses stop counting (ORDER when left out). Terms a month's statement can't be
/// made with yet are refused rather than passed over; keys that are facts are not looked at.
public final class PlanFile {

    private static final JSON JSON_READER = JSON.std.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Map<String, PlanText.Setting> SETTINGS = Map.of(
            "quota", PlanText.Setting.QUOTA,
            "cap", PlanText.Setting.CAP,
            "floor", PlanText.Setting.FLOOR,
            "gpFloor", PlanText.Setting.LOSSES);

    private static final List<String> NOT_YET = List.of("multiplierByTier", "newCustomerMultiplier", "tables", "table",
            "draw", "monthly", "quarterly", "v1", "v2", "shareForOpenOrders", "kpiFactor", "policy");

    private PlanFile() {}

    public static CommissionPlan read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Rejected("commission.plan-file-missing", file.toString());
        }
        try {
            return plan(JSON_READER.mapFrom(Files.readString(file, StandardCharsets.UTF_8)), file);
        } catch (JsonProcessingException e) {
            throw new Rejected("commission.plan-file-not-json", file.toString());
        } catch (IOException e) {
            throw new Rejected("commission.plan-file-unreadable", file.toString());
        }
    }

    private static CommissionPlan plan(Map<String, Object> keys, Path file) {
        NOT_YET.stream().filter(keys::containsKey).findFirst().ifPresent(key -> {
            throw new Rejected("commission.plan-file-term", file.toString(), key);
        });
        String mode = word(keys, "mode", word(keys, "tierMode", keys.containsKey("rate") ? "FLAT" : ""));
        Object tiers = keys.containsKey("rate") && !keys.containsKey("tiers")
                ? List.of(List.of("0", word(keys, "rate", "")))
                : keys.get("tiers");
        if (mode.isEmpty() || !(tiers instanceof List<?> brackets)) {
            throw new Rejected("commission.plan-file-lacks-keys", file.toString());
        }
        return PlanText.plan(mode, word(keys, "unit", "AMOUNT"), word(keys, "measure", "REVENUE"),
                brackets.stream().map(PlanFile::pair).toList(), settings(keys));
    }

    private static Map<PlanText.Setting, String> settings(Map<String, Object> keys) {
        Map<PlanText.Setting, String> settings = new EnumMap<>(PlanText.Setting.class);
        SETTINGS.forEach((key, setting) -> {
            if (keys.get(key) != null) {
                settings.put(setting, word(keys, key, "").strip());
            }
        });
        if (keys.get("gateAttainment") != null) {
            settings.put(PlanText.Setting.GATE,
                    word(keys, "gateType", "CLIFF").strip() + ":" + word(keys, "gateAttainment", "").strip());
        }
        return settings;
    }

    private static List<String> pair(Object tier) {
        return tier instanceof List<?> pair
                ? pair.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(tier));
    }

    private static String word(Map<String, Object> keys, String key, String otherwise) {
        Object value = keys.get(key);
        return value == null ? otherwise : value.toString();
    }
}
