package org.suanpan.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;

/// Where a command speaks: one JSON object or plain lines on standard output, everything else on standard error.
final class Console {

    private static final JSON WRITER =
            JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT, JSON.Feature.WRITE_NULL_PROPERTIES);

    private final Global global;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    Console(Global global, Words words, PrintStream out, PrintStream err, boolean terminal) {
        this.global = global;
        this.words = words;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    Global global() {
        return global;
    }

    /// Prints the result: as JSON when asked for, else the lines a person reads.
    void result(Map<String, @Nullable Object> json, List<String> lines) {
        if (global.json) {
            out.println(write(json));
        } else {
            lines.forEach(out::println);
        }
        out.flush();
    }

    void refused(Problem problem) {
        String sentence = words.say(global.language(), problem);
        err.println(sentence);
        if (global.json) {
            Map<String, @Nullable Object> error = new LinkedHashMap<>();
            error.put("key", problem.key());
            error.put("message", sentence);
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("error", error);
            out.println(write(json));
        }
        out.flush();
    }

    String say(String key, Object... arguments) {
        return words.say(global.language(), key, arguments);
    }

    String say(Problem problem) {
        return words.say(global.language(), problem);
    }

    void note(String line) {
        err.println(line);
    }

    /// A bar on a terminal, nothing elsewhere.
    Progress progress() {
        return terminal ? new Bar(err) : Progress.NONE;
    }

    private static String write(Map<String, @Nullable Object> json) {
        try {
            return WRITER.asString(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bar implements Progress {

        private final PrintStream err;
        private long shown = -1;

        Bar(PrintStream err) {
            this.err = err;
        }

        @Override
        public void step(long done, long total) {
            long now = total > 0 ? done * 100 / total : done / 10_000;
            if (now != shown) {
                shown = now;
                err.print(total > 0 ? "\r" + now + " %" : "\r" + done);
                if (total > 0 && done >= total) {
                    err.print("\r      \r");
                }
                err.flush();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
