package org.suanpan.app.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.BackupFolder;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Preferences;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.admin.StoreInfo;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.ScaleMask;

/// State of the settings: the likings of this user, the shop's own facts, its backups and its health.
final class SettingsViewModel {

    private final Desk desk;
    private final StoreFacts facts;
    private final BackupService backups;
    private final StandingChecks checks;
    private final Preferences preferences;
    private final Sections sections;
    private final LiveValue<StoreInfo> info;
    private final StringProperty shopName = new SimpleStringProperty("");
    private final StringProperty scaleMask;
    private final StringProperty scaleProblem = new SimpleStringProperty("");
    private final StringProperty reservation;
    private final StringProperty ordersReserve;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty health = new SimpleStringProperty("");

    /// Parts of the settings with a state of their own.
    record Sections(PolicyViewModel policy, NumbersViewModel numbers, WipeViewModel wipe) {}

    SettingsViewModel(Desk desk, StoreFacts facts, BackupService backups, StandingChecks checks,
            Preferences preferences, Sections sections) {
        this.desk = desk;
        this.facts = facts;
        this.backups = backups;
        this.checks = checks;
        this.preferences = preferences;
        this.sections = sections;
        this.scaleMask = new SimpleStringProperty(preferences.get(Preferences.SCALE_MASK, ScaleMask.STANDARD.pattern()));
        this.reservation = kept("books.reservation", "warn");
        this.ordersReserve = kept("books.orders-reserve", "yes");
        info = new LiveValue<>(desk.refresh(), desk.text().of("admin.reading-facts"),
                Set.of(Topic.SETTING, Topic.IMPORT), facts::info);
        info.value().subscribe(i -> {
            if (i != null) {
                shopName.set(i.shopName());
            }
        });
    }

    Sections sections() {
        return sections;
    }

    Desk desk() {
        return desk;
    }

    LiveValue<StoreInfo> info() {
        return info;
    }

    StringProperty shopName() {
        return shopName;
    }

    StringProperty scaleMask() {
        return scaleMask;
    }

    /// Why the mask is not kept; empty when it is.
    StringProperty scaleProblem() {
        return scaleProblem;
    }

    void saveScaleMask() {
        try {
            preferences.set(Preferences.SCALE_MASK, new ScaleMask(scaleMask.get()).pattern());
            scaleProblem.set("");
        } catch (Rejected unreadable) {
            scaleProblem.set(desk.text().of(unreadable.problem()));
        }
    }

    BooleanProperty busy() {
        return busy;
    }

    /// The outcome of the last check, in words; empty before one.
    StringProperty health() {
        return health;
    }

    void saveShopName() {
        StoreInfo known = info.value().get();
        String wanted = shopName.get().strip();
        if (known == null || wanted.equals(known.shopName())) {
            return;
        }
        desk.work().write(desk.text().of("admin.saving"), () -> {
            facts.set("shop.name", wanted);
            return wanted;
        }).onSuccess(_ -> info.reload()).run();
    }

    /// What happens when a sale takes what orders of others hold: off, warn or block.
    StringProperty reservation() {
        return reservation;
    }

    /// Whether a new sales order holds its goods: yes or no.
    StringProperty ordersReserve() {
        return ordersReserve;
    }

    /// A setting of the shop, kept as soon as another value is chosen.
    private StringProperty kept(String name, String standard) {
        StringProperty value = new SimpleStringProperty(facts.setting(name, standard));
        value.addListener((_, _, now) -> desk.work().write(desk.text().of("admin.saving"), () -> {
            facts.set(name, now);
            return now;
        }).run());
        return value;
    }

    @Nullable Path store() {
        StoreInfo known = info.value().get();
        return known == null ? null : Path.of(known.file()).toAbsolutePath();
    }

    Path backupFolder() {
        return new BackupFolder(preferences, desk.text()).of(store());
    }

    void backUpInto(Path folder) {
        preferences.set(BackupFolder.CHOSEN, folder.toString());
    }

    void backUp() {
        Path folder = backupFolder();
        desk.work().write(desk.text().of("admin.backup.running"), () -> backups.backup(folder))
                .busy(busy)
                .onSuccess((BackupRecord _) -> info.reload())
                .run();
    }

    void check() {
        desk.work().read(desk.text().of("admin.check.running"), () -> checks.run(true))
                .busy(busy)
                .onSuccess(this::tell)
                .run();
    }

    private void tell(List<CheckResult> results) {
        List<CheckResult> broken = results.stream().filter(r -> !r.ok()).toList();
        health.set(broken.isEmpty() ? desk.text().of("admin.check.fine", String.valueOf(results.size()))
                : desk.text().of("admin.check.broken", String.valueOf(broken.size()), broken.getFirst().id(),
                        broken.getFirst().first()));
    }
}
