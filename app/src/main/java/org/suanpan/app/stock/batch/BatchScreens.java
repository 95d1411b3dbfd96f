package org.suanpan.app.stock.batch;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.stock.batch.BatchQueries;

/// Makes the screen of batches and serial numbers.
public final class BatchScreens {

    public BatchScreens(Desk desk, BatchQueries queries) {
        desk.navigator().register(Screen.Batches.class, screen -> {
            BatchesViewModel model = new BatchesViewModel(desk, queries);
            return new OpenTab(screen, desk.text().live("batch.title"), MaterialDesignB.BARCODE_SCAN, "batch.help",
                    () -> new BatchesView(model)).live(model.found()).onAccept(model::preset);
        });
    }
}
