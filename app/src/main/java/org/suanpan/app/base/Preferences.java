package org.suanpan.app.base;

import java.util.List;

/// What this user on this machine likes: language, theme, sizes, the window's place. Not the shop's data.
public interface Preferences {

    /// How the shop's scale writes its labels, see [org.suanpan.core.product.ScaleMask].
    String SCALE_MASK = "scan.scale-mask";

    /// The least length of a scanned code, its largest gap in milliseconds, and whether a scan is heard (`yes`).
    String SCAN_LEAST = "scan.least";
    String SCAN_GAP = "scan.gap-millis";
    String SCAN_SOUND = "scan.sound";

    String get(String name, String otherwise);

    void set(String name, String value);

    /// Drops every value in which one of these words stands.
    void forget(List<String> words);

    default int get(String name, int otherwise) {
        try {
            return Integer.parseInt(get(name, ""));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
