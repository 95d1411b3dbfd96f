package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `selftest`: the golden rows through the real engines, bundled or from a folder; touches no data file.
@Command(name = "selftest")
final class SelfTestCommand extends StoreCommand {

    @Option(names = "--golden", paramLabel = "DIR", descriptionKey = "cli.option.golden")
    @Nullable Path golden;

    SelfTestCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        List<Tools.GoldenFile> files = tools.golden().run(golden == null ? null : existing(golden));
        boolean ok = files.stream().allMatch(f -> f.failed().isEmpty());
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Tools.GoldenFile file : files) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("file", file.file());
            row.put("rows", file.rows());
            row.put("passed", file.passed());
            row.put("failed", file.failed());
            row.put("skipped", file.skipped());
            row.put("missing", file.missing());
            json.add(row);
            lines.add(console.say("cli.selftest.file", file.file(), file.rows(), file.passed(),
                    file.failed().size(), file.skipped()));
            file.failed().forEach(id -> lines.add("  ✗ " + id));
            file.missing().forEach(name -> lines.add("  " + console.say("cli.selftest.missing", name)));
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("ok", ok);
        result.put("files", json);
        console.result(result, lines);
        return ok ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }
}
