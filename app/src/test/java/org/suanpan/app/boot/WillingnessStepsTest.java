package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.app.cli.Tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A story tells what was said to customers, who did not answer, and what the owner thinks of them.
class WillingnessStepsTest {

    private static final String CUSTOMER = "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}";

    @TempDir
    Path folder;

    @Test
    void talksAndStarsAreKeptWithTheirDays() throws IOException {
        assertEquals(List.of(), tell(CUSTOMER,
                "{\"do\":\"follow-up\",\"customer\":\"C1\",\"date\":\"2026-03-01\",\"result\":\"说考虑一下\",\"next\":\"2026-03-05\",\"what\":\"再问\"}",
                "{\"do\":\"follow-up\",\"customer\":\"C1\",\"date\":\"2026-03-05\",\"way\":\"visit\",\"answered\":false}",
                "{\"do\":\"stars\",\"customer\":\"C1\",\"date\":\"2026-02-01\",\"stars\":3}",
                "{\"do\":\"stars\",\"customer\":\"C1\",\"date\":\"2026-03-02\",\"stars\":\"5\"}",
                "{\"do\":\"refused\",\"step\":{\"do\":\"stars\",\"customer\":\"C1\",\"date\":\"2026-03-02\",\"stars\":6}}",
                "{\"do\":\"refused\",\"step\":{\"do\":\"follow-up\",\"customer\":\"C1\",\"date\":\"2026-03-06\"}}",
                "{\"do\":\"refused\",\"step\":{\"do\":\"follow-up\",\"customer\":\"C1\",\"date\":\"2026-03-06\",\"way\":\"pigeon\",\"result\":\"x\"}}",
                "{\"do\":\"refused\",\"step\":{\"do\":\"follow-up\",\"customer\":\"C9\",\"date\":\"2026-03-06\",\"result\":\"x\"}}"));
        assertEquals(List.of("2026-03-01 CALL 1 说考虑一下 2026-03-05 再问", "2026-03-05 VISIT 0 "),
                column("select day || ' ' || way || ' ' || answered || ' ' || result || coalesce(' ' || next_day || ' ' || next_what, '') from follow_up order by id"));
        assertEquals(List.of("2026-02-01 3 apply", "2026-03-02 5 apply"), column("select day || ' ' || stars || ' ' || made_by from customer_stars order by id"));
    }

    private List<Tools.StoryFailed> tell(String... steps) throws IOException {
        ShopOpener opener = new ShopOpener(Clock.fixed(Instant.parse("2026-03-20T06:00:00Z"), ZoneOffset.UTC), new Sentences(Locale.CHINA));
        return new StoryTeller(opener).run(folder.resolve("shop.suanpan"), Files.write(folder.resolve("shop.jsonl"), List.of(steps)), Object::toString).failed();
    }

    private List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.suanpan")); Statement statement = file.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }
}
