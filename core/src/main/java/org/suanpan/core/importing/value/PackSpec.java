package org.suanpan.core.importing.value;

import java.util.regex.Pattern;

/// Specifications such as `1*24` or `550ml*24瓶`, which are no quantities.
public final class PackSpec {

    private static final Pattern SPEC = Pattern.compile("[0-9.]+ ?[A-Za-z\\p{IsHan}]{0,3} ?[*×xX] ?\\d+ ?\\p{IsHan}?.*");

    private PackSpec() {}

    public static boolean isSpec(String text) {
        return SPEC.matcher(PlainText.narrow(text)).matches();
    }
}
