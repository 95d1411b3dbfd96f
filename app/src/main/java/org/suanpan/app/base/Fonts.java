package org.suanpan.app.base;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.text.Font;

/// Finds the one installed family the program is written in: JavaFX takes a list of families in CSS for one unknown
/// name and falls back without a word.
final class Fonts {

    private static final List<String> WANTED = List.of("Microsoft YaHei UI", "Microsoft YaHei", "微软雅黑", "PingFang SC",
            "Noto Sans CJK SC", "Source Han Sans SC", "思源黑体", "Noto Sans SC", "WenQuanYi Micro Hei", "文泉驿微米黑",
            "WenQuanYi Zen Hei", "Droid Sans Fallback");

    private Fonts() {}

    static String family() {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        return WANTED.stream().filter(installed::contains).findFirst().orElse("System");
    }
}
