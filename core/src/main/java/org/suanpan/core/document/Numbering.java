package org.suanpan.core.document;

import java.util.HashMap;
import java.util.Map;

import org.suanpan.core.base.UnitOfWork;

/// Changes how numbers are written. Documents keep the number they have; the next one continues the series its new text
/// names, from 1 where there is none.
public final class Numbering {

    private final UnitOfWork unitOfWork;
    private final NumberFormats formats;

    public Numbering(UnitOfWork unitOfWork, NumberFormats formats) {
        this.unitOfWork = unitOfWork;
        this.formats = formats;
    }

    /// Refuses what is no format, and words another kind's numbers begin with.
    public void keep(DocumentKind kind, String pattern) {
        NumberFormat format = new NumberFormat(pattern.strip());
        unitOfWork.write(() -> {
            Map<String, DocumentKind> inUse = new HashMap<>(formats.prefixes());
            for (DocumentKind other : DocumentKind.values()) {
                if (other != kind) {
                    inUse.put(formats.of(other).prefix(), other);
                }
            }
            format.refuseShared(kind, inUse);
            formats.keep(kind, format);
        });
    }
}
