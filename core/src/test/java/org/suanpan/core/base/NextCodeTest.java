package org.suanpan.core.base;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NextCodeTest {

    @Test
    void theFirstProductOfAShopIsNumberOne() {
        assertEquals("0001", next(List.of(), List.of()));
        assertEquals("0001", next(List.of("6901234567801", "85123A"), List.of("6901234567801", "85123A")));
    }

    @Test
    void theNextNumberFollowsTheGreatestAndNotTheNewest() {
        assertEquals("0013", next(List.of("0007", "0012"), List.of("0007", "0012", "6901234567801")));
        assertEquals("100", next(List.of("99"), List.of("99")));
    }

    @Test
    void theShopsOwnWayOfWritingCodesIsKept() {
        assertEquals("YL-010", next(List.of("YL-009"), List.of("YL-009", "YL-A", "YL-003")));
        assertEquals("P10", next(List.of("灯", "P9"), List.of("P9")));
    }

    private static String next(List<String> newest, List<String> all) {
        return NextCode.after(newest, lead -> all.stream().filter(code -> code.startsWith(lead)).toList());
    }
}
