package org.suanpan.app.party.segment;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;

/// Makes the list of segments.
public final class SegmentScreens {

    public SegmentScreens(Desk desk, SegmentPorts ports) {
        desk.navigator().register(Screen.Segments.class, screen -> {
            SegmentsViewModel model = new SegmentsViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("segment.title"), MaterialDesignA.ACCOUNT_FILTER_OUTLINE, "segment.help",
                    () -> new SegmentsView(model)).live(model.live());
        });
    }
}
