package org.suanpan.reports.file;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FileNamesTest {

    @Test
    void namesAreTakenByEverySystem() {
        assertEquals("老王批发部", FileNames.safe("老王/批发部?. "));
        assertEquals("_con", FileNames.safe("con"));
        assertEquals("_", FileNames.safe("..."));
        assertEquals(120, FileNames.safe("x".repeat(300)).length());
    }
}
