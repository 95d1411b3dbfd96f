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
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.PlanText;

/// A commission plan written as JSON: `mode` or `tierMode`, `unit` (AMOUNT when left out), `tiers` as pairs of line and
/// rate, or one `rate`; `quota`, `gateAttainment` and `gateType` (CLIFF when left out), `cap`, `floor`; `measure` (REVENUE
/// when left out; GROSS_PROFIT; QUANTITY, where rates are yuan for a base unit) and `gpFloor`, where losses stop counting (ORDER when left out); beside them the terms of [PlanTerms].
/// Where there are terms and no brackets, the standard brackets hold.
public final class PlanFile {

    private static final JSON JSON_READER = JSON.std.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Map<String, PlanText.Setting> SETTINGS = Map.of(
            "quota", PlanText.Setting.QUOTA,
            "cap", PlanText.Setting.CAP,
            "floor", PlanText.Setting.FLOOR,
            "gpFloor", PlanText.Setting.LOSSES);

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
        PlanTerms terms = new PlanTerms(keys, file);
        CommissionTerms more = terms.read();
        Map<String, Object> brackets = terms.brackets();
        String mode = word(brackets, "mode", word(brackets, "tierMode", brackets.containsKey("rate") ? "FLAT" : ""));
        Object tiers = brackets.containsKey("rate") && !brackets.containsKey("tiers")
                ? List.of(List.of("0", word(brackets, "rate", "")))
                : brackets.get("tiers");
        Map<PlanText.Setting, String> settings = settings(keys);
        String measure = word(keys, "measure", "REVENUE");
        if (mode.isEmpty() && tiers == null && !more.isEmpty() && !measure.strip().equalsIgnoreCase("QUANTITY")) {
            return PlanText.parse(PlanText.of(PlanText.standard()).replace("REVENUE", measure.strip())
                    + PlanText.words(settings, more));
        }
        if (mode.isEmpty() || !(tiers instanceof List<?> pairs)) {
            throw new Rejected("commission.plan-file-lacks-keys", file.toString());
        }
        return PlanText.parse(PlanText.of(PlanText.plan(mode, word(keys, "unit", "AMOUNT"), measure,
                pairs.stream().map(PlanFile::pair).toList(), settings)) + PlanText.words(Map.of(), more));
    }

    private static Map<PlanText.Setting, String> settings(Map<String, Object> keys) {
        Map<PlanText.Setting, String> settings = new EnumMap<>(PlanText.Setting.class);
        SETTINGS.forEach((key, setting) -> {
            if (keys.get(key) != null && !PlanTerms.isOfStatement(keys, key)) {
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
