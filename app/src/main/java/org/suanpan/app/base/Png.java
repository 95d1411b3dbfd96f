package org.suanpan.app.base;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes a picture as PNG without java.desktop.
public final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private Png() {}

    public static void write(Image image, Path file) throws IOException {
        Files.write(file, bytes(image));
    }

    public static byte[] bytes(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(made)) {
            out.writeLong(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(head);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", pixels(image, width, height));
            chunk(out, "IEND", new byte[0]);
        }
        return made.toByteArray();
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        int[] row = new int[width];
        byte[] bytes = new byte[width * 3 + 1];
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED))) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                int k = 1;
                for (int argb : row) {
                    bytes[k++] = (byte) (argb >> 16);
                    bytes[k++] = (byte) (argb >> 8);
                    bytes[k++] = (byte) argb;
                }
                deflated.write(bytes);
            }
        }
        return raw.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] data) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
