package org.suanpan.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

import org.suanpan.app.base.Shop;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.StoreInfo;

/// `info`: versions, schema, counts, data file, last proven backup.
@Command(name = "info")
final class InfoCommand extends StoreCommand {

    static final String VERSION = "0.1.0";

    InfoCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        StoreInfo info = with((Shop shop) -> shop.facts().info());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("java", Runtime.version().toString());
        json.put("schema", info.schemaVersion());
        json.put("store", info.file());
        json.put("shop", info.shopName());
        json.put("counts", info.counts());
        json.put("first_sale", text(info.firstSale()));
        json.put("last_sale", text(info.lastSale()));
        BackupRecord backup = info.lastBackup();
        json.put("last_backup", backup == null ? null : BackupCommand.json(backup));
        List<String> lines = new ArrayList<>();
        lines.add(console.say("cli.info.store", info.file(), info.schemaVersion()));
        info.counts().forEach((name, count) -> lines.add("  " + name + ": " + count));
        if (info.firstSale() != null && info.lastSale() != null) {
            lines.add(console.say("cli.info.sales", info.firstSale().toString(), info.lastSale().toString()));
        }
        lines.add(backup == null ? console.say("cli.info.no-backup")
                : console.say("cli.info.backup", backup.file().toString(), backup.checkedAt()));
        console.result(json, lines);
        return Exit.DONE;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
