package org.suanpan.app.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;
import org.suanpan.core.importing.BatchListItem;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.Importing;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.importing.SheetPreview;

/// State of bringing one file in: chosen, looked at, tried, brought in.
final class ImportViewModel {

    enum Step { CHOOSE, READING, LOOK, RUNNING, DONE }

    private static final int PAST = 50;

    private final Desk desk;
    private final Importing importing;
    private final Actor actor;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SheetPreview> sheets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SheetPreview> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Entity> entity = new SimpleObjectProperty<>();
    private final ObjectProperty<String> encoding = new SimpleObjectProperty<>("");
    private final ObjectProperty<OnDuplicate> onDuplicate = new SimpleObjectProperty<>(OnDuplicate.SKIP);
    private final BooleanProperty onlyThisSheet = new SimpleBooleanProperty();
    private final Map<String, String> mapping = new LinkedHashMap<>();
    private final ObservableList<ImportedBatch> tried = FXCollections.observableArrayList();
    private final ObservableList<ImportedBatch> done = FXCollections.observableArrayList();
    private final LiveValue<List<BatchListItem>> past;
    private boolean filling;

    ImportViewModel(Desk desk, Importing importing, Actor actor) {
        this.desk = desk;
        this.importing = importing;
        this.actor = actor;
        past = new LiveValue<>(desk.refresh(), desk.text().of("importing.reading-past"), Set.of(Topic.IMPORT),
                () -> importing.batches(PAST));
        sheet.addListener(_ -> takeUp());
        entity.addListener(_ -> changed(this::look));
        encoding.addListener(_ -> changed(this::look));
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /// Why the file could not be taken, in the words of the refusal.
    ReadOnlyObjectProperty<@Nullable Problem> refused() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    ObservableList<SheetPreview> sheets() {
        return sheets;
    }

    ObjectProperty<@Nullable SheetPreview> sheet() {
        return sheet;
    }

    ObjectProperty<@Nullable Entity> entity() {
        return entity;
    }

    /// Empty = found out by the program.
    ObjectProperty<String> encoding() {
        return encoding;
    }

    ObjectProperty<OnDuplicate> onDuplicate() {
        return onDuplicate;
    }

    BooleanProperty onlyThisSheet() {
        return onlyThisSheet;
    }

    /// What a trial counted; empty before one.
    ObservableList<ImportedBatch> tried() {
        return tried;
    }

    ObservableList<ImportedBatch> done() {
        return done;
    }

    LiveValue<List<BatchListItem>> past() {
        return past;
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Import wanted && wanted.file() != null) {
            take(wanted.file());
        }
    }

    /// Looks at a file; nothing is written.
    void take(Path chosen) {
        file.set(chosen);
        mapping.clear();
        sheets.clear();
        done.clear();
        filling = true;
        sheet.set(null);
        entity.set(null);
        encoding.set("");
        onlyThisSheet.set(false);
        filling = false;
        look();
    }

    void startOver() {
        file.set(null);
        refused.set(null);
        sheets.clear();
        done.clear();
        tried.clear();
        step.set(Step.CHOOSE);
    }

    /// The user sends a column to a field; empty = as recognised.
    void map(String header, String field) {
        mapping.values().removeIf(header::equals);
        if (!field.isEmpty()) {
            mapping.put(field, header);
        }
        onlyThisSheet.set(true);
        look();
    }

    /// Counts what would come of it and keeps nothing.
    void tryOut() {
        run("importing.trying", progress -> importing.dryRun(request(), actor, progress), batches -> {
            tried.setAll(batches);
            step.set(Step.LOOK);
        }, Step.LOOK);
    }

    void bringIn() {
        run("importing.running", progress -> importing.run(request(), actor, progress), batches -> {
            done.setAll(batches);
            step.set(Step.DONE);
        }, Step.LOOK);
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    void undo(long batch) {
        desk.work().write(desk.text().of("importing.undoing"), () -> importing.undo(batch, actor))
                .onSuccess(_ -> {
                    if (done.stream().anyMatch(b -> b.batch() == batch)) {
                        startOver();
                    }
                }).run();
    }

    void showResult(Entity brought) {
        desk.navigator().open(brought == Entity.CUSTOMERS ? Screen.Customers.ALL
                : brought == Entity.SALES_HISTORY ? Screen.Sales.ALL : new Screen.Home());
    }

    /// Rows that could not be taken are written here, beside the file they came from.
    @Nullable Path rejects() {
        Path source = file.get();
        return source == null ? null
                : source.resolveSibling(desk.text().of("importing.rejects-name", source.getFileName()) + ".xlsx");
    }

    boolean isRecognised() {
        return sheets.stream().anyMatch(s -> s.entity() != null);
    }

    private void look() {
        tried.clear();
        refused.set(null);
        SheetPreview before = sheet.get();
        run("importing.reading", progress -> importing.preview(lookRequest(), progress), found -> {
            filling = true;
            sheets.setAll(found);
            SheetPreview same = found.stream().filter(s -> before != null && s.sheet().equals(before.sheet()))
                    .findFirst().orElse(found.stream().filter(s -> s.entity() != null).findFirst()
                            .orElse(found.isEmpty() ? null : found.getFirst()));
            sheet.set(same);
            filling = false;
            step.set(Step.LOOK);
        }, Step.CHOOSE);
    }

    private void takeUp() {
        SheetPreview now = sheet.get();
        boolean outer = filling;
        filling = true;
        entity.set(now == null ? null : now.entity());
        filling = outer;
        if (!outer) {
            mapping.clear();
        }
    }

    private void changed(Runnable then) {
        if (!filling) {
            onlyThisSheet.set(true);
            then.run();
        }
    }

    private <T> void run(String what, java.util.function.Function<org.suanpan.core.base.Progress, T> body,
            Consumer<T> success, Step whenStopped) {
        Path source = file.get();
        if (source == null) {
            return;
        }
        step.set("importing.reading".equals(what) ? Step.READING : Step.RUNNING);
        Job started = desk.jobs().start(desk.text().of(what, source.getFileName()), body, success, problem -> {
            refused.set(problem);
            step.set(whenStopped);
        });
        job.set(started);
        started.state().subscribe(state -> {
            if (state == Job.State.CANCELLED || state == Job.State.FAILED) {
                step.set(whenStopped);
            }
        });
    }

    private ImportRequest lookRequest() {
        ImportRequest all = request();
        // All sheets are shown whatever is going to be brought in.
        return onlyThisSheet.get() ? all : new ImportRequest(all.file(), null, null, Map.of(), all.encoding(),
                all.onDuplicate(), null);
    }

    private ImportRequest request() {
        Path source = java.util.Objects.requireNonNull(file.get());
        SheetPreview chosen = sheet.get();
        boolean one = onlyThisSheet.get() && chosen != null;
        return new ImportRequest(source, one ? entity.get() : null, one ? chosen.sheet() : null,
                one ? Map.copyOf(mapping) : Map.of(), encoding.get().isEmpty() ? null : encoding.get(),
                onDuplicate.get(), rejects());
    }
}
