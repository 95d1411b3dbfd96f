package org.suanpan.core.attach;

import java.util.Locale;
import java.util.Map;

/// What a file is, told by its first bytes and else by the end of its name.
final class MediaType {

    private static final Map<String, String> BY_NAME = Map.of("pdf", "application/pdf", "txt", "text/plain", "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xls", "application/vnd.ms-excel",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "doc", "application/msword",
            "zip", "application/zip");

    private MediaType() {}

    static String of(String name, byte[] content) {
        if (starts(content, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (starts(content, 'G', 'I', 'F', '8')) {
            return "image/gif";
        }
        if (starts(content, 'B', 'M')) {
            return "image/bmp";
        }
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_NAME.getOrDefault(end, "application/octet-stream");
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
