package org.suanpan.app.admin;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// From when on keys are a scanner's, and a field to try one in.
final class ScannerPane extends VBox {

    private static final int DIGITS = 4;

    private final ScannerSettings model;

    ScannerPane(Text text, ScannerSettings model) {
        this.model = model;
        Style.on(this, Style.COLUMN_TIGHT);
        Label problem = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "scan-problem");
        model.problem().subscribe(why -> {
            problem.setText(why);
            Nodes.showIf(problem, !why.isEmpty());
        });
        Label measured = Nodes.id(Nodes.paragraph("", Style.STRONG), "scan-measured");
        model.measured().subscribe(words -> {
            measured.setText(words);
            Nodes.showIf(measured, !words.isEmpty());
        });
        getChildren().addAll(new FormBuilder()
                .field(text.of("admin.scan-least"), figure("scan-least", model.least()))
                .field(text.of("admin.scan-gap"), figure("scan-gap", model.gap()), text.of("admin.scan-gap.help"))
                .field(text.of("admin.scan-sound"), Choices.segments("scan-sound", List.of("no", "yes"),
                        choice -> text.of("admin.scan-sound." + choice), model.sound()), text.of("admin.scan-sound.help"))
                .field(text.of("admin.scan-try"), trial(text), text.of("admin.scan-try.help"))
                .build(), problem, measured);
    }

    private TextField figure(String id, StringProperty value) {
        TextField field = Nodes.id(new TextField(), id);
        field.setPrefColumnCount(DIGITS);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null) {
                model.save();
            }
        });
        return field;
    }

    /// Listens like a cell of a document: the signs land, Enter tells what they were.
    private TextField trial(Text text) {
        TextField field = Nodes.id(new TextField(), "scan-try");
        field.setPromptText(text.of("admin.scan-try.prompt"));
        field.setInputMethodRequests(null); // an input method would swallow the letters of a code
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            if (typed.length() == 1 && typed.charAt(0) > ' ' && !event.isShortcutDown()) {
                model.detector().typed(typed);
            }
        });
        field.textProperty().addListener(_ -> model.detector().worked());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.tried();
                field.clear();
                event.consume();
            }
        });
        return field;
    }
}
