package org.suanpan.core.importing.count;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;

/// What one person has counted. `minute` = minute of the day of the count, null where none was written. `counted` by code
/// of the product, in the base unit, in the order of the sheet.
public record CountSheet(String file, String counter, @Nullable Integer minute, Map<String, Quantity> counted) {

    public CountSheet {
        counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
    }
}
