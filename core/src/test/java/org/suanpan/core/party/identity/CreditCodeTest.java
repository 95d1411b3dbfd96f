package org.suanpan.core.party.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.suanpan.core.party.identity.CreditCode.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /// The example of the guides to the standard; Huawei; Tencent; a worked example with Σ = 1495.
    private static final List<String> PUBLISHED =
            List.of("91350100M000100Y43", "914403001922038216", "9144030071526726XG", "91512081MA62K0260E");

    @Test
    void aPublishedCodeIsValidAndItsOrganisationCodeAgrees() {
        for (String code : PUBLISHED) {
            assertEquals(Verdict.OK, CreditCode.read(code).verdict(), code);
            assertEquals(Optional.of(true), CreditCode.read(code).organisationAgrees(), code);
        }
    }

    @Test
    void everyWrongCharacterIsCaught() {
        for (String code : PUBLISHED) {
            for (int i = 0; i < code.length(); i++) {
                for (char wrong : ALPHABET.toCharArray()) {
                    String typed = code.substring(0, i) + wrong + code.substring(i + 1);
                    assertEquals(typed.equals(code), CreditCode.read(typed).isValid(), typed);
                }
            }
        }
    }

    @Test
    void everySwapOfDifferentNeighboursIsCaughtAndTheRightCodeIsSuggested() {
        for (String code : PUBLISHED) {
            for (int i = 0; i + 1 < code.length(); i++) {
                String typed = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                if (!typed.equals(code)) {
                    assertTrue(!CreditCode.read(typed).isValid(), typed);
                    assertTrue(CreditCode.read(typed).suggestions().contains(code), typed);
                }
            }
        }
    }

    @Test
    void blanksDashesDotsCaseAndWidthDoNotMatter() {
        for (String typed : List.of(" 91350100 m000100y43\t", "91350100-M000100Y4-3", "91350100—M000100Y4.3",
                "９１３５０１００Ｍ０００１００Ｙ４３", "913501_00M0001\u300000Y43")) {
            assertEquals("91350100M000100Y43", CreditCode.read(typed).text());
            assertTrue(CreditCode.read(typed).isValid(), typed);
        }
    }

    @Test
    void whatIsWrongIsSaidInOneOrder() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String typed : List.of(" - ", "440300192203821", "91350100M000100Y4", "91350100M000100Y4Z",
                "913501A0M000100Y43", "91350100M000100Y44", "91350100M000100Y43")) {
            verdicts.add(CreditCode.read(typed).verdict());
        }
        assertEquals(List.of(Verdict.EMPTY, Verdict.LEGACY_15, Verdict.BAD_LENGTH, Verdict.BAD_CHAR, Verdict.BAD_REGION,
                Verdict.BAD_CHECK, Verdict.OK), verdicts);
    }

    @Test
    void nonsenseThatPassesByChanceFailsTheOrganisationCheck() {
        CreditCode nonsense = CreditCode.read("123456789012345678");
        assertTrue(nonsense.isValid());
        assertEquals(Optional.of(false), nonsense.organisationAgrees());
    }

    @Test
    void lettersThatLookLikeOthersAreAllMendedAtOnce() {
        assertEquals(List.of("91350100M000100Y43"), CreditCode.read("9I35OIOOM000IOOV43").suggestions());
        assertEquals(List.of(), CreditCode.read("91350100M000100Y43").suggestions());
        assertEquals(List.of(), CreditCode.read("91350100M000100Y4").suggestions());
    }
}
