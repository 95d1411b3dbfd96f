package org.suanpan.app.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Command;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.admin.StoreInfo;
import org.suanpan.core.base.Topic;

/// State of the frame: what is folded or open, and the facts of the bars.
public final class ShellViewModel {

    /// In words, and where to look.
    public record Notice(String words, Screen page) {}

    private final Desk desk;
    private final Clock clock;
    private final List<NavItem> items;
    private final List<Command> commands;
    private final PaletteViewModel palette;
    private final LiveValue<StoreInfo> info;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final LongProperty leftDrafts = new SimpleLongProperty();
    private final BooleanProperty help = new SimpleBooleanProperty();

    public ShellViewModel(Desk desk, Clock clock, StoreFacts facts, List<NavItem> items, List<Command> commands,
            PaletteViewModel palette) {
        this.desk = desk;
        this.clock = clock;
        this.items = List.copyOf(items);
        this.commands = List.copyOf(commands);
        this.palette = palette;
        this.info = new LiveValue<>(desk.refresh(), desk.text().of("shell.reading-facts"),
                Set.of(Topic.SETTING, Topic.IMPORT), facts::info);
        info.shown();
    }

    Desk desk() {
        return desk;
    }

    List<NavItem> items() {
        return items;
    }

    public List<Command> commands() {
        return commands;
    }

    void switchPerson() {
        commands.stream().filter(command -> command.words().equals("staff.switch")).findFirst().ifPresent(command -> command.action().run());
    }

    PaletteViewModel palette() {
        return palette;
    }

    LiveValue<StoreInfo> info() {
        return info;
    }

    /// The user's own wish to fold the navigation; a narrow window folds it anyway.
    public BooleanProperty folded() {
        return folded;
    }

    /// Drafts that were there when the program began after it had not ended by itself; 0 = nothing to tell.
    public LongProperty leftDrafts() {
        return leftDrafts;
    }

    /// Something the program did by itself and the page that shows it; null = nothing to tell.
    public ObjectProperty<@Nullable Notice> notice() {
        return notice;
    }

    public BooleanProperty help() {
        return help;
    }

    /// Whole days since the last proven backup; -1 when there was none.
    long backupAge() {
        StoreInfo facts = info.value().get();
        if (facts == null || facts.lastBackup() == null) {
            return -1;
        }
        return Duration.between(Instant.parse(facts.lastBackup().checkedAt()), clock.instant()).toDays();
    }
}
