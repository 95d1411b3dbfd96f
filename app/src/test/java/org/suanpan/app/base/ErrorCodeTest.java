package org.suanpan.app.base;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ErrorCodeTest {

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        assertEquals(ErrorCode.of(fault("row 1")), ErrorCode.of(fault("row 2")));
        assertTrue(ErrorCode.of(fault("row 1")).matches("[2-9A-Z]{3}-[2-9A-Z]{3}"));
    }

    @Test
    void anotherPlaceOrAnotherCauseHasAnotherCode() {
        assertNotEquals(ErrorCode.of(fault("row 1")), ErrorCode.of(new IllegalStateException("row 1")));
        assertNotEquals(ErrorCode.of(fault("row 1")), ErrorCode.of(new RuntimeException(fault("row 1"))));
    }

    private static IllegalStateException fault(String message) {
        return new IllegalStateException(message);
    }
}
