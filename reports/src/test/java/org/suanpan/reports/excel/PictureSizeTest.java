package org.suanpan.reports.excel;

import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PictureSizeTest {

    @Test
    void aPictureTellsItsOwnSize() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0, (byte) 0xFF, (byte) 0xC4, 0, 3, 0, (byte) 0xFF,
            (byte) 0xC0, 0, 11, 8, 1, 44, 0, (byte) 200, 3};
        assertEquals(new PictureSize(200, 300), PictureSize.of(jpeg));
        byte[] png = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        assertEquals(new PictureSize(1, 1), PictureSize.of(png));
        png[19] = 7;
        assertEquals(new PictureSize(7, 1), PictureSize.of(png));
    }

    @Test
    void whatSaysNoSizeIsTakenForASquare() {
        assertEquals(new PictureSize(1, 1), PictureSize.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 0}));
        assertEquals(new PictureSize(1, 1), PictureSize.of(new byte[0]));
    }
}
