package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `apply`: a story of documents and expectations, carried out on a data file, which is made where there is none.
@Command(name = "apply")
final class ApplyCommand extends StoreCommand {

    @Parameters(paramLabel = "FILE.jsonl")
    @Nullable Path file;

    ApplyCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        Tools.Story story = tools.stories().run(store(), existing(Objects.requireNonNull(file)),
                console::say);
        List<Map<String, @Nullable Object>> failed = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add(console.say("cli.apply.done", story.steps(), story.passed(), story.failed().size()));
        for (Tools.StoryFailed wrong : story.failed()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("step", wrong.step());
            row.put("expected", wrong.expected());
            row.put("actual", wrong.actual());
            failed.add(row);
            lines.add(console.say("cli.apply.failed", wrong.step(), wrong.expected(), wrong.actual()));
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("steps", story.steps());
        json.put("passed", story.passed());
        json.put("failed", failed);
        console.result(json, lines);
        return story.failed().isEmpty() ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }
}
