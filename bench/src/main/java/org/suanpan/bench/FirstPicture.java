package org.suanpan.bench;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.Arrays;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Starts a JavaFX program, waits until its first window has been drawn, prints the milliseconds since the process
/// began (and, on the error stream, the title of that window), and ends the process: `FirstPicture hello` or `FirstPicture CLASS [arguments]`.
public final class FirstPicture {

    private FirstPicture() {}

    public static void main(String[] arguments) throws Exception {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().findFirst().ifPresent(FirstPicture::afterTwoPulses);
            }
        });
        if (arguments[0].equals("hello")) {
            Application.launch(HelloWindow.class);
        } else {
            Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }

    /// The first pulse lays the window out and draws it; when the second begins, the first picture is there.
    private static void afterTwoPulses(Window window) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println(System.currentTimeMillis() - began);
                    System.err.println(window instanceof Stage stage ? stage.getTitle() : window);
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
