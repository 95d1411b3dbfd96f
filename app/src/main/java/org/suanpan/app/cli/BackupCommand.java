package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.core.admin.BackupRecord;

/// `backup`: a consistent copy, proven by opening and checking it.
@Command(name = "backup")
final class BackupCommand extends StoreCommand {

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "cli.option.to")
    @Nullable Path to;

    BackupCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        Path store = store().toAbsolutePath();
        Path folder = to != null ? to : store.resolveSibling("backups");
        BackupRecord made = with(shop -> shop.backups().backup(folder));
        console.result(json(made), List.of(
                console.say("cli.backup.done", made.file().toString(), made.bytes())));
        return Exit.DONE;
    }

    static Map<String, @Nullable Object> json(BackupRecord backup) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", backup.file().toString());
        json.put("bytes", backup.bytes());
        json.put("sha256", backup.sha256());
        json.put("checked", backup.checkedAt());
        return json;
    }
}
