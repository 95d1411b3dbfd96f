package org.suanpan.app.followup;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.Customers;

/// Makes the form of a talk, and the part that stands on customers' cards.
public final class FollowUpScreens {

    private static final int ON_A_CARD = 20;

    private final Desk desk;
    private final FollowingUp following;

    public FollowUpScreens(Desk desk, FollowingUp following, Customers customers) {
        this.desk = desk;
        this.following = following;
        desk.navigator().register(Screen.TalkForm.class, screen -> {
            TalkViewModel model = new TalkViewModel(desk, following, customers, (Screen.TalkForm) screen);
            return new OpenTab(screen, model.title(), MaterialDesignP.PHONE_OUTLINE, "followup.help", () -> new TalkView(model))
                    .live(model.past());
        });
    }

    /// The time line of a customer, as it stands now.
    public Node timeline(CustomerId customer) {
        VBox place = Nodes.column(Style.COLUMN_TIGHT);
        desk.work().read(desk.text().of("followup.reading"), () -> new TalkViewModel.Past("", following.open(customer),
                following.timeline(customer, ON_A_CARD))).onSuccess(past -> place.getChildren().setAll(
                        new TimelinePane(desk, past.open(), past.moments(), moment -> {
                            if (moment.document() != null) {
                                desk.navigator().open(new Screen.Paper(moment.document()));
                            }
                        }))).run();
        return place;
    }
}
