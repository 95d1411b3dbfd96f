package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: a sample shop from messy legacy spreadsheets, this week's workbook, and the window on it.
@Command(name = "demo")
final class DemoCommand extends StoreCommand {

    @Option(names = "--dir", paramLabel = "DIR", descriptionKey = "cli.option.dir")
    @Nullable Path dir;

    @Option(names = "--no-window", descriptionKey = "cli.option.no-window")
    boolean noWindow;

    DemoCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        Path folder = dir != null ? dir : tools.defaultStore().resolveSibling("demo");
        Tools.Demo demo = tools.demo().make(folder, global.language(), console.progress());
        boolean window = !noWindow && tools.demo().canShow();
        List<Path> screens = window ? List.of() : tools.demo().draw(demo.store(), global.language());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("store", demo.store().toString());
        json.put("report", demo.report().toString());
        json.put("screens", screens.stream().map(Path::toString).toList());
        json.putAll(demo.figures());
        console.result(json, List.of(
                console.say("cli.demo.store", demo.store().toString()),
                console.say("cli.demo.report", demo.report().toString()),
                console.say("cli.demo.figures", demo.figures().getOrDefault("customers", 0),
                        demo.figures().getOrDefault("documents", 0), demo.figures().getOrDefault("net_sales", "0.00"))));
        if (window) {
            tools.demo().show(demo.store());
        } else if (!noWindow) {
            console.note(console.say("cli.demo.no-display"));
        }
        return Exit.DONE;
    }
}
