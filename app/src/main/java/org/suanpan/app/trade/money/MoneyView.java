package org.suanpan.app.trade.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.trade.money.MoneyShape.Part;

/// The form of a document without goods: one column of fields. Enter walks, F12 saves.
public final class MoneyView extends VBox {

    private final MoneyViewModel model;
    private final Text text;
    private final List<Node> walked = new ArrayList<>();
    private boolean saving;

    public MoneyView(MoneyViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("money-form");
        Region fields = fields();
        Region scroll = Nodes.scroll(Nodes.column(Style.FORM_BODY, message(), Nodes.paragraph(
                text.of("money.about." + model.shape().kind()), Style.MUTED), fields));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label kept = Nodes.label("", Style.MUTED);
        kept.textProperty().bind(model.kept());
        getChildren().addAll(new PageHeader(text.of("trade.kind." + model.shape().kind()), kept), scroll, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        focusedProperty().subscribe(this::begin);
        walked.getFirst().sceneProperty().subscribe(this::begin);
    }

    /// The fields come into the window later than the page around them, which holds the focus for them until then.
    private void begin() {
        if (isFocused() && !saving && walked.getFirst().getScene() != null) {
            model.desk().work().later(walked.getFirst()::requestFocus);
        }
    }

    private Region fields() {
        FormBuilder form = new FormBuilder();
        MoneyFields made = new MoneyFields(model);
        List<Part> parts = model.parts();
        for (Part part : parts) {
            Node node = made.of(part);
            node.setId(walked.isEmpty() ? "start" : part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            walked.add(node);
            form.field(text.of(model.shape().label(part)), Nodes.row(Style.ROW, node, made.beside(part, node)));
        }
        for (int i = 0; i < walked.size(); i++) {
            int next = i + 1;
            made.onEnter(parts.get(i), walked.get(i), () -> go(next));
        }
        return form.build();
    }

    private void go(int at) {
        if (at < walked.size()) {
            walked.get(at).requestFocus();
        } else {
            save(false);
        }
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        return message;
    }

    private HBox buttons() {
        HBox buttons = Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("trade.discard"), model::discard),
                Nodes.button(text.of("trade.park"), MaterialDesignP.PAUSE, model::keep),
                Nodes.button(text.of("trade.save-next"), () -> save(true)),
                Nodes.button(text.of("trade.save"), MaterialDesignC.CHECK, () -> save(false), Style.PRIMARY));
        return Style.on(buttons, Style.FORM_BODY);
    }

    private void keys(KeyEvent event) {
        boolean save = event.getCode() == KeyCode.F12 || event.getCode() == KeyCode.F9
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            save(false);
        } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).match(event)) {
            save(true);
        } else if (new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.keep();
        } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()
                && getScene().getFocusOwner() instanceof ComboBox<?> box) {
            box.show();
        } else {
            return;
        }
        event.consume();
    }

    /// What is still missing gets the caret; the field in front is left first, so that its day or figure counts.
    private void save(boolean next) {
        Node focused = getScene().getFocusOwner();
        saving = true;
        requestFocus();
        saving = false;
        model.save(next);
        if (getScene() == null) {
            return;
        }
        if (model.message().get().isEmpty()) {
            walked.getFirst().requestFocus();
        } else {
            model.head().missing().map(part -> walked.get(model.parts().indexOf(part)))
                    .orElse(focused == null ? walked.getFirst() : focused).requestFocus();
        }
    }
}
