package org.suanpan.app.tier.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.tier.look.LookViewModel;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.board.Cell;
import org.suanpan.core.tier.board.CellKey;
import org.suanpan.core.tier.board.Moved;
import org.suanpan.core.tier.board.Passage;
import org.suanpan.core.tier.board.PastReview;
import org.suanpan.core.tier.board.Preview;
import org.suanpan.core.tier.board.Standing;
import org.suanpan.core.tier.board.TierMatrix;

/// State of the board: a stored review or one that would be made now, where everybody stands, and who moves.
public final class BoardViewModel {

    private static final int REVIEWS = 24;

    /// What the board shows: a stored review, or what a review would decide now.
    public enum Mode { STORED, NOW }

    /// What is told of one review.
    public record Told(@Nullable LocalDate day, TierMatrix matrix, List<Passage> passages, List<Moved> moves) {

        static final Told NOTHING = new Told(null, new TierMatrix(List.of()), List.of(), List.of());
    }

    /// Whose names stand below: of a cell, or of everybody who moved (`cell` null).
    public record Person(CustomerId customer, String code, String name, String from, String to, String words) {}

    private final Desk desk;
    private final Tiering tiering;
    private final BoardQueries queries;
    private final LookViewModel look;
    private final LiveValue<List<PastReview>> reviews;
    private final LiveValue<Told> stored;
    private final LiveValue<List<Cell>> sales;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.STORED);
    private final ObjectProperty<@Nullable LocalDate> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ObjectProperty<@Nullable CellKey> cell = new SimpleObjectProperty<>();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Job> applying = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public BoardViewModel(LookViewModel look, Tiering tiering, BoardQueries queries) {
        this.desk = look.desk();
        this.look = look;
        this.tiering = tiering;
        this.queries = queries;
        String reading = desk.text().of("board.reading");
        reviews = new LiveValue<>(desk.refresh(), reading, Set.of(Topic.TIER, Topic.CUSTOMER), () -> queries.reviews(REVIEWS));
        stored = LiveValue.prepared(desk.refresh(), reading, Set.of(Topic.TIER, Topic.CUSTOMER), () -> {
            LocalDate wanted = chosen.get();
            return () -> told(wanted);
        });
        sales = LiveValue.prepared(desk.refresh(), reading, Set.of(Topic.TIER, Topic.CUSTOMER, Topic.SALE, Topic.DOCUMENT, Topic.IMPORT), () -> {
            LocalDate wanted = chosen.get();
            return () -> {
                LocalDate day = wanted == null ? newest() : wanted;
                return day == null ? List.of() : queries.cells(day, new DateSpan(day.minusYears(1).plusDays(1), day));
            };
        });
        chosen.addListener((_, _, _) -> {
            mode.set(Mode.STORED);
            stored.reload();
            sales.reload();
        });
        stored.value().subscribe(_ -> show());
        sales.value().subscribe(_ -> show());
        look.looked().subscribe(_ -> show());
        mode.subscribe(_ -> show());
        cell.subscribe(_ -> list());
    }

    private @Nullable LocalDate newest() {
        List<LocalDate> days = queries.reviewDays();
        return days.isEmpty() ? null : days.getFirst();
    }

    private Told told(@Nullable LocalDate wanted) {
        LocalDate day = wanted == null ? newest() : wanted;
        return day == null ? Told.NOTHING : new Told(day, new TierMatrix(queries.counts(day)), queries.passages(day), queries.moves(day));
    }

    private void show() {
        Told now = stored.value().get();
        if (mode.get() == Mode.NOW && look.looked().get() != null) {
            Preview preview = new Preview(look.looked().get());
            told.set(new Told(look.looked().get().review().asOf(), new TierMatrix(preview.cells()), preview.passages(), preview.moves()));
        } else if (now != null) {
            List<Cell> read = sales.value().get();
            long counted = now.matrix().customers(new CellKey(null, null));
            boolean fits = read != null && new TierMatrix(read).customers(new CellKey(null, null)) == counted;
            told.set(read != null && fits ? new Told(now.day(), new TierMatrix(read), now.passages(), now.moves()) : now);
        }
        list();
    }

    private void list() {
        CellKey key = cell.get();
        Told now = told.get();
        if (key == null) {
            people.setAll(now.moves().stream().map(move -> new Person(move.customer(), move.code(), move.name(),
                    desk.tiers().of(move.from()), desk.tiers().of(move.to()), desk.text().of(desk.tiers().named(move.why())))).toList());
        } else if (mode.get() == Mode.NOW && look.looked().get() != null) {
            people.setAll(look.looked().get().review().lines().stream()
                    .filter(line -> (key.tier() == null || key.tier() == line.tier())
                            && (key.lifecycle() == null || key.lifecycle() == line.lifecycle()))
                    .map(line -> new Person(line.id(), line.customer(), line.name(), desk.tiers().of(line.tier()), "",
                            desk.text().of("board.stands", line.score().toString(1), desk.text().of("tier.lifecycle." + line.lifecycle()))))
                    .toList());
        } else if (now.day() != null) {
            LocalDate day = now.day();
            desk.work().read(desk.text().of("board.reading"), () -> queries.standing(day, key)).onSuccess(standing -> {
                if (key.equals(cell.get())) {
                    people.setAll(standing.stream().map(this::person).toList());
                }
            }).run();
        }
    }

    private Person person(Standing one) {
        return new Person(one.customer(), one.code(), one.name(), desk.tiers().of(one.tier()), "",
                desk.text().of("board.stands", one.score().toString(1), desk.text().of("tier.lifecycle." + one.lifecycle())));
    }

    Desk desk() {
        return desk;
    }

    LookViewModel look() {
        return look;
    }

    public LiveValue<List<PastReview>> reviews() {
        return reviews;
    }

    public LiveValue<Told> stored() {
        return stored;
    }

    public LiveValue<List<Cell>> sales() {
        return sales;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// The place in the matrix whose customers are listed; null = those who moved.
    ObjectProperty<@Nullable CellKey> cell() {
        return cell;
    }

    ObservableList<Person> people() {
        return people;
    }

    ReadOnlyObjectProperty<@Nullable Job> applying() {
        return applying.getReadOnlyProperty();
    }

    /// What came of keeping a review, or why it was refused.
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// Shows a stored review of the history.
    void choose(PastReview review) {
        cell.set(null);
        chosen.set(review.day());
        mode.set(Mode.STORED);
    }

    /// Shows what a review would decide now.
    void preview() {
        cell.set(null);
        look.again();
        mode.set(Mode.NOW);
    }

    /// Reviews and keeps it, as of the day looked from.
    void apply() {
        if (applying.get() != null) {
            return;
        }
        message.set("");
        LocalDate day = desk.asOf().day().get();
        Job job = desk.jobs().start(desk.text().of("board.applying"), progress -> tiering.apply(day, Actor.OWNER, progress), review -> {
            message.set(desk.text().of("board.applied", day.toString(), desk.figures().count(review.lines().size()),
                    desk.figures().count(review.moves().stream().filter(move -> move.from() != null).count())));
            cell.set(null);
            mode.set(Mode.STORED);
            chosen.set(null);
            stored.reload();
            reviews.reload();
            sales.reload();
        }, problem -> message.set(desk.text().of(problem)));
        applying.set(job);
        job.state().subscribe(state -> {
            if (state != Job.State.RUNNING) {
                applying.set(null);
                if (state == Job.State.CANCELLED) {
                    message.set(desk.text().of("board.stopped"));
                }
            }
        });
    }

    void cancel() {
        Job running = applying.get();
        if (running != null) {
            running.cancel();
        } else {
            look.cancel();
        }
    }

    void open(Person person) {
        desk.navigator().open(new Screen.Card(person.customer()));
    }

    void story(Person person) {
        desk.navigator().open(new Screen.TierStory(person.customer()));
    }
}
