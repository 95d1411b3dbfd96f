package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.suanpan.core.admin.BackupRecord;

/// `verify-backup`: opens a copy read-only and runs every check on it.
@Command(name = "verify-backup")
final class VerifyBackupCommand extends StoreCommand {

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    VerifyBackupCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        BackupRecord checked = tools.opener().verify(existing(file));
        console.result(BackupCommand.json(checked),
                List.of(console.say("cli.backup.verified", checked.file().toString())));
        return Exit.DONE;
    }
}
