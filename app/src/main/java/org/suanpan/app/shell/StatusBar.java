package org.suanpan.app.shell;

import java.nio.file.Path;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Job;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Tab;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.Theme;
import org.suanpan.app.kit.Nodes;

/// Data file, age of the last backup, what is selected, what runs, and the font scale.
final class StatusBar extends HBox {

    private static final int OLD_DAYS = 3;
    private static final int VERY_OLD_DAYS = 7;

    private final Text text;
    private final Label selection = Nodes.id(Nodes.label("", Style.STATUS_ITEM), "selection");
    private final HBox jobs = Nodes.row(Style.ROW);

    StatusBar(ShellViewModel model, Theme theme) {
        this.text = model.desk().text();
        Style.on(this, Style.STATUS_BAR);
        Label file = Nodes.label("", Style.STATUS_ITEM);
        file.setGraphic(Nodes.icon(MaterialDesignD.DATABASE_OUTLINE));
        Label backup = Nodes.label("", Style.STATUS_ITEM);
        backup.setGraphic(Nodes.icon(MaterialDesignS.SHIELD_CHECK_OUTLINE));
        backup.setOnMouseClicked(_ -> model.desk().navigator().open(new Screen.Settings()));
        model.info().value().subscribe(info -> {
            if (info != null) {
                Path path = Path.of(info.file());
                file.setText(String.valueOf(path.getFileName()));
                file.setTooltip(new Tooltip(info.file()));
                showBackup(backup, model.backupAge());
            }
        });
        Label basis = Nodes.id(Nodes.label("", Style.STATUS_ITEM), "cost-basis-said");
        basis.setTooltip(new Tooltip(text.of("base.cost-basis.why")));
        model.desk().figures().costBasis().subscribe(now -> basis.setText(text.of("base.cost-basis.said", text.of("base.cost-basis." + now))));
        basis.setMinWidth(USE_PREF_SIZE);
        Button zoom = Nodes.button("", theme::larger, Style.STATUS_ITEM);
        zoom.textProperty().bind(theme.scale().asString("%d%%"));
        zoom.setTooltip(new Tooltip(text.of("shell.zoom") + "  Ctrl + / - / 0"));
        zoom.setFocusTraversable(false);
        model.desk().navigator().current().subscribe(this::follow);
        model.desk().jobs().running().subscribe(() -> showJobs(model));
        file.setMinWidth(USE_PREF_SIZE);
        backup.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(file, backup, basis, Nodes.spacer(), selection, jobs, zoom);
    }

    private void follow(@org.jspecify.annotations.Nullable Tab tab) {
        selection.textProperty().unbind();
        if (tab == null) {
            selection.setText("");
        } else {
            selection.textProperty().bind(tab.selection());
        }
    }

    private void showBackup(Label label, long days) {
        label.setText(days < 0 ? text.of("shell.backup.none")
                : days == 0 ? text.of("shell.backup.today") : text.of("shell.backup.days", String.valueOf(days)));
        Style.off(label, Style.STATUS_WARN, Style.STATUS_ALARM);
        if (days < 0 || days > VERY_OLD_DAYS) {
            Style.on(label, days < 0 ? Style.STATUS_WARN : Style.STATUS_ALARM);
        } else if (days > OLD_DAYS) {
            Style.on(label, Style.STATUS_WARN);
        }
    }

    private void showJobs(ShellViewModel model) {
        jobs.getChildren().setAll(model.desk().jobs().running().stream().map(this::running).toList());
    }

    private Node running(Job job) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> job.total().get() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) job.done().get() / job.total().get(), job.done(), job.total()));
        return Nodes.row(Style.ROW, Nodes.label(job.title(), Style.STATUS_ITEM), bar,
                Nodes.iconButton(MaterialDesignC.CLOSE, text.of("shell.job.cancel"), job::cancel));
    }
}
