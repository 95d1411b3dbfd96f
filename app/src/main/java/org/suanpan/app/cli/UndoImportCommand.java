package org.suanpan.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.suanpan.core.base.Actor;

/// `undo-import`: takes one import back as a whole.
@Command(name = "undo-import")
final class UndoImportCommand extends StoreCommand {

    @Parameters(paramLabel = "BATCH")
    long batch;

    UndoImportCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        long removed = with(shop -> shop.importing().undo(batch, Actor.OWNER));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("batch", batch);
        json.put("removed", removed);
        console.result(json, List.of(console.say("cli.undo.done", batch, removed)));
        return Exit.DONE;
    }
}
