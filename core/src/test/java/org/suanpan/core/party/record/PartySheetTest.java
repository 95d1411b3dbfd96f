package org.suanpan.core.party.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PartySheetTest {

    @Test
    void daysAreReadTheWayPeopleWriteThem() {
        assertEquals(List.of("05-06", "1988-05-06", "05-06", "1988-05-06", "12-31", "02-29"),
                List.of("5-6", "1988-5-6", "5月6日", "19880506", "１２/31", "2-29").stream().map(t -> YearlyDay.parse(t).toString()).toList());
        for (String wrong : List.of("", "13-1", "2-30", "1987-2-29", "5", "明天")) {
            assertEquals("party.day-wrong", assertThrows(Rejected.class, () -> YearlyDay.parse(wrong), wrong).problem().key());
        }
    }

    @Test
    void aYearlyDayComesAgainOnTheDayItselfOrAfter() {
        YearlyDay leap = YearlyDay.parse("2000-02-29");
        assertEquals(LocalDate.of(2026, 2, 28), leap.next(LocalDate.of(2026, 2, 28)));
        assertEquals(LocalDate.of(2027, 2, 28), leap.next(LocalDate.of(2026, 3, 1)));
        assertEquals(LocalDate.of(2028, 2, 29), leap.next(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void aNameIsEnoughAndSeveralNumbersAreToldApart() {
        PartySheet sheet = PartySheet.of(PartyKind.CUSTOMER, " 安康  超市 ", "13800138000/0571-88886666、13800138000");
        sheet.check();
        assertEquals("安康 超市", sheet.naming().name());
        assertEquals(List.of("13800138000", "0571-88886666"), sheet.numbers());
        assertEquals("customer.name-missing", refused(PartySheet.of(PartyKind.CUSTOMER, " ", "1")));
        assertEquals("supplier.name-missing", refused(PartySheet.of(PartyKind.SUPPLIER, "", "1")));
    }

    @Test
    void aWrongLicenceCodeNeedsAReasonAndAnOldTaxNumberNone() {
        assertEquals("party.licence-wrong", refused(licence("91350100M000100Y44", "")));
        licence("91350100M000100Y44", "照执照抄的").check();
        licence("913501００M000100y43", "").check();
        licence("330106123456789", "").check();
        assertEquals("91350100M000100Y43", licence(" 9135-0100 m000100y43", "").details().invoice().code());
    }

    @Test
    void changesSayBeforeAndAfterOfEveryField() {
        PartySheet before = PartySheet.of(PartyKind.CUSTOMER, "安康", "138");
        PartySheet after = PartySheet.of(PartyKind.CUSTOMER, "安康超市", "139").details(new PartySheet.Details(
                List.of(ContactPerson.of("", "139"), new ContactPerson("李会计", ContactPerson.Role.ACCOUNTANT, "", "lkj", "",
                        YearlyDay.parse("5-6"), "")), List.of(), InvoiceDetails.NONE, new PartyHabits("微信", "", ""), List.of(),
                Map.of("材质", "木", "空", " ")));
        assertEquals(List.of("NAME: 安康 → 安康超市", "PERSON 1: 138 → 139", "PERSON 2:  → 李会计 ACCOUNTANT lkj 05-06", "CHANNEL:  → 微信",
                "材质:  → 木"), PartyChanges.between(before, after));
        assertEquals(List.of(), PartyChanges.between(after, after));
    }

    private static PartySheet licence(String code, String reason) {
        return PartySheet.of(PartyKind.CUSTOMER, "安康", "").details(new PartySheet.Details(List.of(), List.of(),
                new InvoiceDetails(code, reason, "", "", "", "", ""), PartyHabits.NONE, List.of(), Map.of()));
    }

    private static String refused(PartySheet sheet) {
        return assertThrows(Rejected.class, sheet::check).problem().key();
    }
}
