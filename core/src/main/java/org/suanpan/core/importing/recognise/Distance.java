package org.suanpan.core.importing.recognise;

/// How far two spellings are apart.
final class Distance {

    private Distance() {}

    /// Same length, and exactly one character differs (a typing slip such as 客户名秤).
    static boolean isOne(String a, String b) {
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }
}
