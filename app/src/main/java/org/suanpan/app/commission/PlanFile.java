package org.suanpan.app.commission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.PlanText;

/// A commission plan written as JSON: `mode`, `unit` (AMOUNT when left out), `tiers` as pairs of line and rate, `quota`
/// where the lines are attainments, `measure` (REVENUE when left out). Other keys are not looked at.
public final class PlanFile {

    private static final JSON JSON_READER = JSON.std.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS);

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
        if (!(keys.get("tiers") instanceof List<?> tiers) || keys.get("mode") == null) {
            throw new Rejected("commission.plan-file-lacks-keys", file.toString());
        }
        Object quota = keys.get("quota");
        return PlanText.plan(word(keys, "mode", ""), word(keys, "unit", "AMOUNT"), word(keys, "measure", "REVENUE"),
                tiers.stream().map(PlanFile::pair).toList(), quota == null ? null : quota.toString());
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
