package org.suanpan.core.staff;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PhoneMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13800138000             | 138****8000
            138 0013 8000           | 138 **** 8000
            138-0013-8000           | 138-****-8000
            +86 13800138000         | +86 138****8000
            ０５７１－８８８８６６６６   | ０５７１－****６６６６
            0571-88886666           | 0571-****6666
            057188886666            | 0571****6666
            010-62781234            | 010-****1234
            0571-88886666转8001     | 0571-********转8001
            4008001234              | 400***1234
            88886666                | ****6666
            8886666                 | ***6666
            666888                  | ****88
            6688                    | ***8
            110                     | **0
            13800138000 / 0571-88886666 | 138****8000 / 0571-****6666
            13800138000、13900139000 | 138****8000、139****9000
            微信同号                  | 微信同号
            """)
    void aFieldOfNumbersKeepsItsLastDigits(String field, String masked) {
        assertEquals(masked, PhoneMask.numbers(field));
        assertEquals(masked, PhoneMask.numbers(masked));
    }

    @Test
    void anEmptyFieldStaysEmpty() {
        assertEquals("", PhoneMask.numbers(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            送货前打13800138000给王姐        | 送货前打138****8000给王姐
            家里电话0571-88886666，晚上打    | 家里电话0571-****6666，晚上打
            微信wx13800138000              | 微信wx138****8000
            服务400-800-1234               | 服务400-***-1234
            XS-20261129-0001 欠 1,234.50   | XS-20261129-0001 欠 1,234.50
            条码 6901234567892             | 条码 6901234567892
            身份 330106199001011234        | 身份 330106199001011234
            """)
    void inWordsOnlyNumbersOfTelephonesAreMasked(String words, String masked) {
        assertEquals(masked, PhoneMask.inWords(words));
    }

    @Test
    void theLogMasksLocalNumbersToo() {
        assertEquals("PERSON 1: 王芳 ****6666 → 王芳 138****8000; CREDIT_DAYS: 0 → 30",
                PhoneMask.inLog("PERSON 1: 王芳 88886666 → 王芳 13800138000; CREDIT_DAYS: 0 → 30"));
    }

    @Test
    void everyMaskIsToldWithTheNumberUnderIt() {
        Map<String, String> told = new TreeMap<>();
        PhoneMask.numbers("13800138000 / 0571-88886666", told::put);
        PhoneMask.inWords("找13900139000", told::put);
        assertEquals(Map.of("138****8000", "13800138000", "0571-****6666", "0571-88886666", "139****9000", "13900139000"), told);
    }
}
