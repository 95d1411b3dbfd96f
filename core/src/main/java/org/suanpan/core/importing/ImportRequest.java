package org.suanpan.core.importing;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What the user asks for; null = the program finds it out. `mapping` is field → header as written in the sheet and
/// overrides what is recognised. `rejects` names the workbook for rows that could not be taken.
public record ImportRequest(Path file, @Nullable Entity entity, @Nullable String sheet, Map<String, String> mapping,
        @Nullable String encoding, OnDuplicate onDuplicate, @Nullable Path rejects) {

    public static ImportRequest of(Path file) {
        return new ImportRequest(file, null, null, Map.of(), null, OnDuplicate.SKIP, null);
    }

    public ImportRequest {
        mapping = Map.copyOf(mapping);
    }

    public ImportRequest as(Entity wanted) {
        return new ImportRequest(file, wanted, sheet, mapping, encoding, onDuplicate, rejects);
    }

    public ImportRequest onSheet(String wanted) {
        return new ImportRequest(file, entity, wanted, mapping, encoding, onDuplicate, rejects);
    }
}
