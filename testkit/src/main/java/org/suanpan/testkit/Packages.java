package org.suanpan.testkit;

/// Reading package names.
final class Packages {

    private Packages() {}

    /// The first part below a parent package: `sale` for `org.suanpan.core.sale.x` below `org.suanpan.core`;
    /// empty for the parent itself.
    static String first(String name, String parent) {
        if (!name.startsWith(parent + ".")) {
            return "";
        }
        String rest = name.substring(parent.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
