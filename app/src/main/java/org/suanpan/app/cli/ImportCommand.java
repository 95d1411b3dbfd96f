package org.suanpan.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.OnDuplicate;

/// `import`: reads legacy files into the store. Each file is one transaction; a file that is refused leaves nothing.
@Command(name = "import")
final class ImportCommand extends StoreCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Option(names = "--as", paramLabel = "ENTITY", descriptionKey = "cli.option.as")
    @Nullable String as;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    @Nullable String sheet;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "cli.option.mapping")
    @Nullable Path mapping;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.option.encoding")
    @Nullable String encoding;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE.xlsx", descriptionKey = "cli.option.rejects")
    @Nullable Path rejects;

    @Option(names = "--on-duplicate", paramLabel = "skip|update|new", descriptionKey = "cli.option.on-duplicate")
    OnDuplicate onDuplicate = OnDuplicate.SKIP;

    ImportCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new Rejected("importing.file-missing", file.toString());
            }
        }
        List<ImportRequest> requests = requests();
        boolean fresh = !Files.exists(store());
        List<ImportedBatch> done = new ArrayList<>();
        Rejected refused = null;
        try (Shop shop = tools.opener().open(store(), true)) {
            for (ImportRequest request : requests) {
                done.addAll(dryRun ? shop.importing().dryRun(request, Actor.OWNER, console.progress())
                        : shop.importing().run(request, Actor.OWNER, console.progress()));
            }
        } catch (Rejected e) {
            refused = e;
        }
        if (fresh && (dryRun || done.isEmpty())) {
            removeFreshStore();
        }
        if (refused != null && done.isEmpty()) {
            throw refused;
        }
        report(done, refused);
        boolean clean = refused == null && done.stream().allMatch(b -> b.rejected() == 0);
        return clean ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }

    private List<ImportRequest> requests() {
        Entity entity = as == null ? null : entity(as);
        Map<String, String> columns = mapping == null ? Map.of() : columns(existing(mapping));
        return files.stream()
                .map(f -> new ImportRequest(f, entity, sheet, columns, encoding, onDuplicate, rejects))
                .toList();
    }

    private static Entity entity(String word) {
        return Arrays.stream(Entity.values()).filter(e -> e.word().equals(word)).findFirst()
                .orElseThrow(() -> new Rejected("cli.bad-value", "--as", word,
                        String.join(" ", Arrays.stream(Entity.values()).map(Entity::word).toList())));
    }

    private static Map<String, String> columns(Path file) {
        try {
            Map<String, String> columns = new LinkedHashMap<>();
            JSON.std.mapFrom(Files.readString(file)).forEach((k, v) -> columns.put(k, String.valueOf(v)));
            return columns;
        } catch (IOException e) { // a folder, not text, not JSON, no permission: the same help for all
            throw new Rejected("cli.bad-value", "--mapping", file.toString(), "{\"date\": \"日期\"}");
        }
    }

    /// The command made the file a moment ago and nothing came into it: leave no empty shop behind.
    private void removeFreshStore() {
        try {
            for (String part : List.of("", "-wal", "-shm", "-lock")) {
                Files.deleteIfExists(store().resolveSibling(store().getFileName() + part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(List<ImportedBatch> batches, @Nullable Rejected refused) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("batches", batches.stream().map(this::json).toList());
        List<String> lines = new ArrayList<>();
        for (ImportedBatch b : batches) {
            lines.add(console.say(dryRun ? "cli.import.would" : "cli.import.done", b.batch(), b.file(), b.sheet(),
                    b.rowsRead(), b.imported(), b.rejected(), b.skipped(), b.totals().amount().toString()));
            b.warnings().forEach(w -> lines.add("  ! " + console.say(w)));
            b.firstRejects().forEach(r -> lines.add("  ✗ " + row(r)));
        }
        if (refused != null) {
            String sentence = console.say(refused.problem());
            json.put("error", Map.of("key", refused.problem().key(), "message", sentence));
            console.note(sentence);
        }
        console.result(json, lines);
    }

    private Map<String, @Nullable Object> json(ImportedBatch b) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("batch", dryRun ? null : b.batch());
        json.put("file", b.file());
        json.put("sheet", b.sheet());
        json.put("entity", b.entity().word());
        json.put("header_row", b.headerRow());
        json.put("encoding", b.encoding());
        json.put("mapping", b.mapping());
        json.put("rows_read", b.rowsRead());
        json.put("imported", b.imported());
        json.put("rejected", b.rejected());
        json.put("skipped", b.skipped());
        Map<String, Object> created = new LinkedHashMap<>();
        created.put("customers", b.created().customers());
        created.put("suppliers", b.created().suppliers());
        created.put("products", b.created().products());
        created.put("reps", b.created().reps());
        created.put("documents", b.created().documents());
        json.put("created", created);
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("quantity", b.totals().quantity().toString());
        totals.put("amount", b.totals().amount().toString());
        totals.put("sales", b.totals().sales().toString());
        totals.put("returns", b.totals().returns().toString());
        totals.put("return_lines", b.totals().returnLines());
        totals.put("return_documents", b.totals().returnDocuments());
        json.put("totals", totals);
        json.put("warnings", b.warnings().stream().map(w -> console.say(w)).toList());
        json.put("rejects", b.firstRejects().stream().map(this::row).toList());
        return json;
    }

    private String row(ImportedBatch.RejectedRow r) {
        Problem why = r.problem();
        return console.say("cli.import.reject", r.row(), r.field(), r.value(), console.say(why));
    }
}
