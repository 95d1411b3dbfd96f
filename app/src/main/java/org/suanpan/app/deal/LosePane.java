package org.suanpan.app.deal;

import java.util.List;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.deal.LostReason;

/// Asks why a deal is lost: a digit chooses the reason, words say more, Enter in the words or F12 loses it, Esc lets it be.
final class LosePane extends VBox {

    private static final List<LostReason> REASONS = List.of(LostReason.values());

    private final DealsViewModel model;
    private boolean digitComes;

    LosePane(DealsViewModel model) {
        this.model = model;
        Text text = model.desk().text();
        DealWords deal = new DealWords(model.desk());
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("lose");
        TextField words = Nodes.id(new TextField(), "lose-words");
        words.setPromptText(text.of("deal.lose-words"));
        words.textProperty().bindBidirectional(model.words());
        words.setOnAction(_ -> model.lose());
        VBox asked = Nodes.column(Style.COLUMN_TIGHT);
        getChildren().addAll(asked, words, Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("base.cancel"), () -> model.losing().set(null)),
                Nodes.id(Nodes.button(text.of("deal.lose-now"), MaterialDesignC.CHECK, model::lose, Style.PRIMARY), "lose-now")));
        model.losing().subscribe(now -> {
            Nodes.showIf(this, now != null);
            if (now != null) {
                asked.getChildren().setAll(Nodes.label(text.of("deal.lose-why", now.name(), now.what()), Style.CARD_TITLE),
                        Choices.segments("lose-reason", REASONS, reason -> (REASONS.indexOf(reason) + 1) + " " + deal.of(reason), model.reason()));
                asked.getChildren().getLast().requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (digitComes) {
                digitComes = false;
                event.consume();
            }
        });
    }

    private void keys(KeyEvent event) {
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.getCode() == KeyCode.ESCAPE) {
            model.losing().set(null);
            event.consume();
        } else if (event.getCode() == KeyCode.F12) {
            model.lose();
            event.consume();
        } else if (!(event.getTarget() instanceof TextField) && digit >= 0 && digit < REASONS.size()) {
            choose(digit);
            event.consume();
        }
    }

    /// The reason by its number; the words come next, without that number.
    void choose(int at) {
        digitComes = true;
        model.reason().set(REASONS.get(at));
        lookup("#lose-words").requestFocus();
    }
}
