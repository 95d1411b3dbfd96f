package org.suanpan.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.core.admin.CheckResult;

/// `check`: every standing check of the store.
@Command(name = "check")
final class CheckCommand extends StoreCommand {

    @Option(names = "--full", descriptionKey = "cli.option.full")
    boolean full;

    CheckCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        List<CheckResult> results = with(shop -> shop.checks().run(full));
        boolean ok = results.stream().allMatch(CheckResult::ok);
        List<Map<String, @Nullable Object>> checks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (CheckResult result : results) {
            Map<String, @Nullable Object> check = new LinkedHashMap<>();
            check.put("id", result.id());
            check.put("ok", result.ok());
            check.put("violations", result.violations());
            check.put("first", result.first());
            checks.add(check);
            if (!result.ok()) {
                lines.add(console.say("cli.check.failed", result.id(), result.violations(), result.first()));
            }
        }
        if (ok) {
            lines.add(console.say("cli.check.green", results.size()));
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("ok", ok);
        json.put("checks", checks);
        console.result(json, lines);
        return ok ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }
}
