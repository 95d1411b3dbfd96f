package org.suanpan.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The smallest JavaFX program: the floor for the start of any other.
public final class HelloWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("你好")), 1280, 720));
        stage.setTitle("你好");
        stage.show();
    }
}
