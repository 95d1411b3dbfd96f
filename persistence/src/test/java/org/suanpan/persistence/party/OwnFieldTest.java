package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.own.OwnField.Form;
import org.suanpan.core.party.own.OwnFieldKeeping;
import org.suanpan.core.party.own.OwnFieldService;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;

/// The fields a shop adds to its customers and suppliers.
class OwnFieldTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private OwnFieldKeeping fields;
    private PartyKeeping parties;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        Database database = shop.database;
        fields = new OwnFieldService(database.unitOfWork(), database.pool().ownFields());
        parties = new PartyService(database.unitOfWork(), database.customers(), database.suppliers(), database.pool().details(),
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
        fields.keep(field("门店面积", Form.NUMBER));
        fields.keep(field("开业日", Form.DATE));
        fields.keep(new OwnField(0, PartyKind.CUSTOMER, "招牌", Form.CHOICE, List.of("直营", "加盟")));
        write(Map.of("门店面积", "120", "招牌", "加盟"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theyStandInTheirOrderAndOnlyWithTheirKind() {
        assertEquals(List.of("门店面积", "开业日", "招牌"), names());
        assertEquals(List.of(), fields.of(PartyKind.SUPPLIER));
        fields.move(fields.of(PartyKind.CUSTOMER).getLast(), -1);
        assertEquals(List.of("门店面积", "招牌", "开业日"), names());
        fields.move(fields.of(PartyKind.CUSTOMER).getFirst(), 5);
        assertEquals(List.of("招牌", "开业日", "门店面积"), names());
    }

    @Test
    void anotherNameTakesWhatStandsInTheFieldAlong() {
        OwnField area = fields.of(PartyKind.CUSTOMER).getFirst();
        fields.keep(new OwnField(area.id(), area.kind(), "面积", area.form(), List.of()));
        assertEquals(Map.of("面积", "120", "招牌", "加盟"), own());
    }

    @Test
    void aFieldGoesWithEverythingInIt() {
        assertEquals(1, fields.drop(fields.of(PartyKind.CUSTOMER).getFirst()));
        assertEquals(List.of("开业日", "招牌"), names());
        assertEquals(Map.of("招牌", "加盟"), own());
    }

    @Test
    void aNameIsGivenOnce() {
        assertEquals(Problem.of("own.name-twice", "招牌"), refused(() -> fields.keep(field("招牌", Form.TEXT))));
        assertEquals(Problem.of("own.name-length", 20), refused(() -> fields.keep(field(" ", Form.TEXT))));
        assertEquals(Problem.of("own.choices-missing", "等级"), refused(() -> fields.keep(field("等级", Form.CHOICE))));
    }

    @Test
    void aValueIsReadInTheFormOfItsField() {
        assertEquals("1200.5", field("面积", Form.NUMBER).read("1,200.5", ""));
        assertEquals("2026-03-01", field("开业日", Form.DATE).read("2026-03-01", ""));
        assertEquals(Problem.of("own.number-wrong", "面积", "大"), refused(() -> field("面积", Form.NUMBER).read("大", "")));
        assertEquals(Problem.of("own.date-wrong", "开业日", "三月"), refused(() -> field("开业日", Form.DATE).read("三月", "")));
        OwnField sign = fields.of(PartyKind.CUSTOMER).getLast();
        assertEquals(Problem.of("own.choice-wrong", "招牌", "联营"), refused(() -> sign.read("联营", "")));
        assertEquals("联营", sign.read("联营", "联营"));
    }

    private void write(Map<String, String> own) {
        PartySheet sheet = parties.sheet(PartyId.of(AN));
        PartySheet.Details d = sheet.details();
        parties.save(sheet.details(new PartySheet.Details(d.persons(), d.addresses(), d.invoice(), d.habits(), d.days(), own)), Actor.OWNER);
    }

    private Map<String, String> own() {
        return parties.sheet(PartyId.of(AN)).details().own();
    }

    private List<String> names() {
        return fields.of(PartyKind.CUSTOMER).stream().map(OwnField::name).toList();
    }

    private static OwnField field(String name, Form form) {
        return new OwnField(0, PartyKind.CUSTOMER, name, form, List.of());
    }

    private static Problem refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Rejected.class, act).problem();
    }
}
