package org.suanpan.app.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.RuleCheck;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.Database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// While a rule comes out wrong nothing is frozen, and what the check found is sealed into what is.
class RulesRedTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @TempDir
    Path folder;

    @Test
    void aChangedRateTableTurnsTheCheckRedAndBlocksFreezing() throws IOException {
        String rows = bundled("commission.csv");
        Path golden = Files.createDirectories(folder.resolve("golden"));
        Files.writeString(golden.resolve("commission.csv"), rows);
        assertEquals(List.of(), new CheckedRules(() -> SelfTest.run(golden)).result().failed());
        Files.writeString(golden.resolve("commission.csv"), rows.replace("0.05", "0.06"));
        RuleCheck red = new CheckedRules(() -> SelfTest.run(golden));
        assertTrue(red.result().failed().contains("C006"), red.result().failed().toString());
        assertEquals("commission.rules-red", assertThrows(Rejected.class, () -> settled(red)).problem().key());
    }

    @Test
    void aFlippedRoundingModeTurnsTheCheckRed() throws ReflectiveOperationException {
        Class<?> selfTest = new Flipped().loadClass(SelfTest.class.getName());
        Object report = selfTest.getMethod("run", Path.class).invoke(null, (Object) null);
        assertFalse((boolean) report.getClass().getMethod("ok").invoke(report));
        assertTrue(report.toString().contains("C013"), report.toString());
    }

    @Test
    void whatTheCheckFoundIsSealedIntoEveryStatement() {
        RuleCheck green = new CheckedRules(() -> SelfTest.run(null));
        assertEquals(List.of(), green.result().failed());
        assertTrue(green.result().found().matches("(\\d+)/\\1 [0-9a-f]{16}"), green.result().found());
        SettledStatement settled = settled(green);
        assertEquals(green.result().found(), settled.rules());
        assertTrue(settled.isIntact());
        assertFalse(new SettledStatement(settled.statement(), settled.plan(), settled.seal(), "1/1 0000").isIntact());
    }

    @Test
    void theCheckIsMadeOnceHoweverOftenItIsAskedFor() {
        int[] made = {0};
        RuleCheck check = new CheckedRules(() -> {
            made[0]++;
            return new SelfTestReport(List.of());
        });
        assertEquals(check.result(), check.result());
        assertEquals(1, made[0]);
    }

    private SettledStatement settled(RuleCheck rules) {
        try (Database shop = Database.openOrCreate(folder.resolve("shop.suanpan"))) {
            if (shop.salesReps().all().isEmpty()) {
                shop.unitOfWork().write(() -> shop.salesReps().add(new SalesRep(new SalesRepId(1), "R1", "李娜", "")));
            }
            new CommissionService(shop.commissionFacts(), shop.commissionDetails(), shop.commissionStatements(), shop.salesReps(), shop.unitOfWork(),
                    Clock.systemUTC(), rules).settle(JANUARY, PlanText.standard(), Actor.OWNER);
            return shop.commissionStatements().of(JANUARY).getFirst();
        }
    }

    private static String bundled(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SelfTest.class.getResourceAsStream("golden/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The program once more, but money is rounded half-down in it.
    private static final class Flipped extends ClassLoader {

        private static final byte[] UP = {0, 7, 'H', 'A', 'L', 'F', '_', 'U', 'P'};
        private static final byte[] DOWN = {0, 9, 'H', 'A', 'L', 'F', '_', 'D', 'O', 'W', 'N'};

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : name.startsWith("org.suanpan.") ? flipped(name) : super.loadClass(name, resolve);
            }
        }

        private Class<?> flipped(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                if (name.equals("org.suanpan.core.base.Money")) {
                    code = replaced(code);
                }
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The name of the constant, with its length before it, stands once in a class file; nothing counts where it stands.
        private static byte[] replaced(byte[] code) {
            String latin = new String(code, StandardCharsets.ISO_8859_1);
            String flipped = latin.replace(new String(UP, StandardCharsets.ISO_8859_1), new String(DOWN, StandardCharsets.ISO_8859_1));
            assertFalse(latin.equals(flipped), "money is rounded otherwise");
            return flipped.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
