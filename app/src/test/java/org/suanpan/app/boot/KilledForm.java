package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import org.suanpan.app.base.Work;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter.Standing;

/// A sale being written, in a process that is killed in the middle of it: `KilledForm FOLDER`, the shop being there.
public final class KilledForm {

    private KilledForm() {}

    public static void main(String[] arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        ShopOnStage[] shop = new ShopOnStage[1];
        FxToolkit.setupStage(stage -> {
            try {
                shop[0] = ShopOnStage.open(stage, Path.of(arguments[0]), List.of(), Work::lanes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        FxRobot robot = new FxRobot();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shop[0].window().frame() != null);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#write").tryQuery().isPresent());
        robot.write("akcs", 20);
        robot.push(KeyCode.ENTER);
        for (String initials : List.of("nfsq", "kkkl", "ksf")) {
            robot.write(initials, 20);
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.ENTER);
            robot.write("3", 20);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.ENTER);
        }
        robot.write("qfcz", 20);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shop[0].documents(DocumentKind.DELIVERY, Standing.DRAFTS).stream()
                .anyMatch(draft -> draft.lines() == 4));
        // A quantity that nobody has finished: no Enter, the cell stays open.
        robot.write("25", 20);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shop[0].documents(DocumentKind.DELIVERY, Standing.DRAFTS).stream()
                .anyMatch(draft -> shop[0].window().frame().shop().documentQueries().lines(draft.id()).getLast().quantity().equals(Quantity.of(25))));
        System.out.println("in the middle");
        new CountDownLatch(1).await();
    }
}
