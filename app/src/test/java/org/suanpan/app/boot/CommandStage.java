package org.suanpan.app.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.jr.ob.JSON;

import org.suanpan.app.cli.Cli;
import org.suanpan.app.cli.Tools;
import org.suanpan.app.commission.PlanFile;
import org.suanpan.reports.Spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Runs commands on a data file in a folder, on a day that stands still, and keeps what they said.
final class CommandStage {

    private final Path folder;
    private final LocalDate today;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandStage(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    /// The exit status.
    int run(String... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Sentences sentences = new Sentences(Locale.CHINA);
        ShopOpener opener = new ShopOpener(clock, sentences);
        Tools tools = new Tools(opener, clock, store(), PlanFile::read, _ -> List.of(), new StoryTeller(opener),
                new Demo(new DemoShop(opener, clock), _ -> {}, (_, _, _) -> List.of()), Throwable::toString,
                Spreadsheets.reader());
        return new Cli(tools, sentences, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false).run(arguments);
    }

    Path store() {
        return folder.resolve("shop.suanpan");
    }

    /// Documents of a story into the data file.
    void tell(List<String> steps) throws IOException {
        assertEquals(0, run("apply", Files.write(folder.resolve("story.jsonl"), steps).toString()), () -> said() + told());
    }

    /// The object of a command that was done.
    Map<String, Object> json(String... arguments) {
        assertEquals(0, run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new)),
                () -> said() + told());
        return object();
    }

    /// The object printed last.
    Map<String, Object> object() {
        try {
            return JSON.std.mapFrom(told());
        } catch (IOException e) {
            throw new AssertionError(told(), e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) object.get(key);
    }

    /// Standard output.
    String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Standard error, without the line's end.
    String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
