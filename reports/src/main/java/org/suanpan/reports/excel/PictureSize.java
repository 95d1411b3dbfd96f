package org.suanpan.reports.excel;

/// Width and height of a picture in its own dots, read from the file itself: no toolkit for pictures is needed.
record PictureSize(int width, int height) {

    private static final int PNG_SIZE = 16;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    /// Of a PNG or a JPEG; a square where it says none.
    static PictureSize of(byte[] picture) {
        if (isPng(picture) && picture.length >= PNG_SIZE + 8) {
            return checked(number(picture, PNG_SIZE, 4), number(picture, PNG_SIZE + 4, 4));
        }
        int at = 2;
        while (at + 9 <= picture.length && (picture[at] & 0xFF) == 0xFF) {
            int mark = picture[at + 1] & 0xFF;
            // C4, C8 and CC hold tables, all other marks from C0 to CF a frame.
            if (mark >= FIRST_FRAME && mark <= LAST_FRAME && mark % 4 != 0 || mark == FIRST_FRAME) {
                return checked(number(picture, at + 7, 2), number(picture, at + 5, 2));
            }
            at += 2 + number(picture, at + 2, 2);
        }
        return new PictureSize(1, 1);
    }

    static boolean isPng(byte[] picture) {
        return picture.length > 0 && (picture[0] & 0xFF) == 0x89;
    }

    private static PictureSize checked(int width, int height) {
        return width <= 0 || height <= 0 ? new PictureSize(1, 1) : new PictureSize(width, height);
    }

    private static int number(byte[] picture, int from, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | picture[from + i] & 0xFF;
        }
        return value;
    }
}
