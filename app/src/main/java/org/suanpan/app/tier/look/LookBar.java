package org.suanpan.app.tier.look;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

import org.suanpan.app.base.Job;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Below the title of a screen of tiers: how far the look is, how to stop it, and that there is something newer. F5 looks again,
/// Esc stops.
public final class LookBar extends HBox {

    private static final double BAR = 180;

    private final LookViewModel model;
    private final Text text;
    private final Label words = Nodes.label("", Style.MUTED);
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button again;

    public LookBar(LookViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.FILTER_BAR);
        setId("look-bar");
        bar.setPrefWidth(BAR);
        stop = Nodes.id(Nodes.button(text.of("board.stop"), MaterialDesignC.CLOSE, model::cancel), "stop-look");
        again = Nodes.id(Nodes.button(text.of("board.again"), MaterialDesignR.REFRESH, model::again), "look-again");
        getChildren().addAll(words, bar, stop, again);
        model.job().subscribe(job -> {
            if (job != null) {
                follow(job);
            }
            refresh();
        });
        model.stale().subscribe(_ -> refresh());
        model.message().subscribe(_ -> refresh());
        model.looked().subscribe(_ -> refresh());
    }

    /// The keys of the page this bar stands on.
    public void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            model.again();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.job().get() != null) {
            model.cancel();
            event.consume();
        }
    }

    private void follow(Job job) {
        bar.progressProperty().unbind();
        bar.progressProperty().bind(javafx.beans.binding.Bindings.createDoubleBinding(
                () -> job.total().get() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) job.done().get() / job.total().get(),
                job.done(), job.total()));
    }

    private void refresh() {
        boolean running = model.job().get() != null;
        boolean old = !running && model.stale().get();
        words.setText(running ? text.of("board.looking") : !model.message().get().isEmpty() ? model.message().get()
                : old ? text.of("board.stale") : "");
        Nodes.showIf(bar, running);
        Nodes.showIf(stop, running);
        Nodes.showIf(again, old || !running && !model.message().get().isEmpty());
        Nodes.showIf(this, running || old || !model.message().get().isEmpty());
    }
}
