package org.suanpan.testkit.wrong.app.sale;

import java.util.ArrayList;

/// Breaks R13, R13-door and R13-constructor.
public final class RemembersGlobally {

    static final ArrayList<String> SEEN = new ArrayList<>();

    RemembersGlobally(int a, int b, int c, int d, int e, int f, int g, int h) {
        SEEN.add(String.valueOf(a + b + c + d + e + f + g + h));
    }

    static RemembersGlobally getInstance() {
        return new RemembersGlobally(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
