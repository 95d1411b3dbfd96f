package org.suanpan.app.admin;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.Theme;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.StoreInfo;

/// Settings, backup and health.
final class SettingsView extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final long MEGABYTE = 1_000_000;

    private final SettingsViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final Theme theme;
    private final ObjectProperty<Integer> scale;

    SettingsView(SettingsViewModel model, Dialogs dialogs, ReceivingSettings receiving, MoneySettings money) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        this.theme = model.desk().theme();
        this.scale = theme.scale().asObject();
        Style.on(this, Style.PAGE);
        setId("settings");
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY,
                new FluidGrid(34, 2, new Card(text.of("admin.look"), look()), new Card(text.of("admin.backup"), backup()),
                        new Card(text.of("admin.data"), data()), new Card(text.of("admin.scan"), new ScannerPane(text, new ScannerSettings(model.desk()))),
                        new Card(text.of("admin.shop"), shop()),
                        new Card(text.of("admin.policy"), new PolicyPane(model.sections().policy(), text)),
                        new Card(text.of("admin.number"), new NumbersPane(model.sections().numbers(), text)),
                        new Card(text.of("reserve.title"), reservation()),
                        new Card(text.of("admin.pay"), new PayingPane(money.paying(), dialogs)),
                        new Card(text.of("admin.basis-title"), new BasisPane(text, money.basis())),
                        new Card(text.of("admin.receiving"), new ReceivingPane(text, receiving)),
                        new Card(text.of("admin.waiver"), new WaiverPane(text, money.waivers())),
                        new Card(text.of("admin.late"), new LatePane(text, money.late())),
                        new Card(text.of("wipe.title"), new WipePane(model.sections().wipe(), text, model.desk().figures())))));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("admin.settings")), body);
    }

    private Node look() {
        return new FormBuilder()
                .field(text.of("admin.language"), Choices.segments("language", List.of(Locale.CHINA, Locale.ENGLISH),
                        l -> l.equals(Locale.CHINA) ? "中文" : "English", text.locale()))
                .field(text.of("admin.theme"), Choices.segments("theme", List.of(Theme.Choice.values()),
                        c -> text.of("admin.theme." + c), theme.choice()))
                .field(text.of("admin.font-scale"), Choices.segments("font-scale", Theme.SCALES, s -> s + "%",
                        scale), text.of("admin.font-scale.help"))
                .build();
    }

    private Node shop() {
        TextField name = new TextField();
        name.setId("start");
        name.textProperty().bindBidirectional(model.shopName());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.saveShopName();
            }
        });
        name.setOnAction(_ -> model.saveShopName());
        return Nodes.column(Style.COLUMN_TIGHT, new FormBuilder()
                .field(text.of("admin.shop-name"), name, text.of("admin.shop-name.help"))
                .field(text.of("admin.scale-mask"), scaleMask(), text.of("admin.scale-mask.help"))
                .build(), scaleProblem());
    }

    /// Whether orders hold their goods back, and from whom.
    private Node reservation() {
        return new FormBuilder()
                .field(text.of("reserve.orders"), Choices.segments("orders-reserve", List.of("yes", "no"),
                        choice -> text.of("reserve.orders." + choice), model.ordersReserve()))
                .field(text.of("reserve.policy"), Choices.segments("reservation", List.of("off", "warn", "block"),
                        choice -> text.of("credit.policy." + choice.toUpperCase(Locale.ROOT)), model.reservation()),
                        text.of("reserve.policy.help"))
                .build();
    }

    private Node scaleMask() {
        TextField mask = Nodes.id(new TextField(), "scale-mask");
        mask.textProperty().bindBidirectional(model.scaleMask());
        mask.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.saveScaleMask();
            }
        });
        mask.setOnAction(_ -> model.saveScaleMask());
        return mask;
    }

    private Node scaleProblem() {
        Label problem = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "scale-problem");
        model.scaleProblem().subscribe(why -> {
            problem.setText(why);
            Nodes.showIf(problem, !why.isEmpty());
        });
        return problem;
    }

    private Node backup() {
        Label last = Nodes.id(Nodes.paragraph(""), "last-backup");
        Label where = Nodes.paragraph("", Style.MUTED, Style.SMALL);
        model.info().value().subscribe(info -> {
            last.setText(lastBackup(info));
            where.setText(info == null ? "" : text.of("admin.backup.where", model.backupFolder()));
        });
        var now = Nodes.button(text.of("admin.backup.now"), MaterialDesignS.SHIELD_CHECK_OUTLINE, model::backUp,
                Style.PRIMARY);
        now.setId("backup-now");
        now.disableProperty().bind(model.busy());
        return Nodes.column(Style.COLUMN, last, where, Nodes.row(Style.ROW, now,
                Nodes.button(text.of("admin.backup.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, () -> dialogs
                        .chooseFolder(model.backupFolder()).ifPresent((Path folder) -> {
                            model.backUpInto(folder);
                            where.setText(text.of("admin.backup.where", folder));
                        }))));
    }

    private String lastBackup(StoreInfo info) {
        BackupRecord backup = info == null ? null : info.lastBackup();
        return backup == null ? text.of("admin.backup.none") : text.of("admin.backup.last",
                WHEN.format(Instant.parse(backup.checkedAt()).atZone(ZoneId.systemDefault())),
                String.valueOf(backup.file().getFileName()),
                "%.1f".formatted((double) backup.bytes() / MEGABYTE));
    }

    private Node data() {
        Label file = Nodes.id(Nodes.paragraph(""), "data-file");
        Label counts = Nodes.paragraph("", Style.MUTED);
        model.info().value().subscribe(info -> {
            if (info != null) {
                file.setText(info.file());
                counts.setText(text.of("admin.counts", count(info, "customers"), count(info, "products"),
                        count(info, "history_documents"), String.valueOf(info.schemaVersion())));
            }
        });
        Label health = Nodes.id(Nodes.paragraph(""), "health");
        health.textProperty().bind(model.health());
        model.health().subscribe(words -> Nodes.showIf(health, !words.isEmpty()));
        var check = Nodes.button(text.of("admin.check"), MaterialDesignS.STETHOSCOPE, model::check);
        check.setId("check");
        check.disableProperty().bind(model.busy());
        return Nodes.column(Style.COLUMN, file, counts, health, Nodes.row(Style.ROW, check,
                Nodes.button(text.of("admin.open-folder"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::openFolder)));
    }

    private String count(StoreInfo info, String what) {
        return model.desk().figures().count(info.counts().getOrDefault(what, 0L));
    }

    private void openFolder() {
        Path store = model.store();
        if (store != null && store.getParent() != null) {
            dialogs.openWithDesktop(store.getParent());
        }
    }
}
