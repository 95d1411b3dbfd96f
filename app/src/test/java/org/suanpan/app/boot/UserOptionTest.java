package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Commands seen as one of the people sees them.
class UserOptionTest {

    @TempDir
    Path folder;

    @Test
    void aClerksListsHoldMasksAndNoCost() throws IOException {
        LocalDate today = LocalDate.of(2026, 11, 26);
        CommandStage stage = new CommandStage(folder, today);
        stage.tell(List.of("{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"phone\":\"13987654321\"}"));
        ShopOpener opener = new ShopOpener(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), new Sentences(Locale.CHINA));
        try (OpenShop shop = opener.open(stage.store(), false)) {
            Staffing staff = shop.pool().staff();
            staff.add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER);
            staff.add(Person.of("小王", Role.CLERK), "", Actor.OWNER);
        }
        assertEquals(List.of("13987654321"), phones(stage.json("list", "customers")));
        assertEquals(List.of("139****4321"), phones(stage.json("list", "customers", "--user", "小王")));
        assertEquals(List.of("13987654321"), phones(stage.json("list", "customers", "--user", "老板")));
        assertTrue(CommandStage.rows(stage.json("list", "products"), "rows").getFirst().containsKey("stock_value"));
        assertFalse(CommandStage.rows(stage.json("list", "products", "--user", "小王"), "rows").getFirst().containsKey("stock_value"));
        assertEquals(1, stage.run("report", "receivables", "--out", folder.resolve("r.csv").toString(), "--user", "小王"));
        assertEquals("您的角色不能把数据导出成文件；需要时请老板来导出。", stage.said());
        assertEquals(1, stage.run("list", "customers", "--user", "谁"));
    }

    private static List<Object> phones(Map<String, Object> told) {
        return CommandStage.rows(told, "rows").stream().map(row -> row.get("phone")).toList();
    }
}
