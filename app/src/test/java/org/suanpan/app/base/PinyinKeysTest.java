package org.suanpan.app.base;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PinyinKeysTest {

    private final PinyinKeys keys = new PinyinKeys();

    @Test
    void aNameIsFoundByEveryReadingOfItsCharacters() {
        for (String typed : List.of("cs", "zs", "changsha", "zhangsha")) {
            assertTrue(found("长沙", typed), typed);
        }
        assertTrue(found("重庆", "cq") && found("重庆", "zq"));
        assertTrue(found("音乐", "yy") && found("音乐", "yl"));
        assertTrue(found("绿茶", "lvcha") && found("绿茶", "lucha"));
        assertTrue(found("女鞋", "nvxie") && found("女鞋", "nuxie"));
    }

    @Test
    void lettersAndDigitsStayAndMarksGo() {
        assertTrue(found("可乐330ml（听）", "kl330mlt"));
        assertEquals("", keys.of(""));
    }

    private boolean found(String name, String typed) {
        return List.of(keys.of(name).split(" ")).contains(typed);
    }
}
