package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.suanpan.core.base.Rejected;

/// `restore`: puts a proven backup in the place of the data file and keeps the old file beside it.
@Command(name = "restore")
final class RestoreCommand extends StoreCommand {

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    RestoreCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        if (file.toAbsolutePath().normalize().equals(store().toAbsolutePath().normalize())) {
            throw new Rejected("cli.restore-itself", file.toString());
        }
        Path kept = tools.opener().restore(existing(file), store());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("store", store().toString());
        json.put("from", file.toString());
        json.put("kept", kept.toString().isEmpty() ? null : kept.toString());
        console.result(json, List.of(kept.toString().isEmpty()
                ? console.say("cli.restore.done-new", store().toString())
                : console.say("cli.restore.done", store().toString(), kept.toString())));
        return Exit.DONE;
    }
}
