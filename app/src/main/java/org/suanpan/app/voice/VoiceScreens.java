package org.suanpan.app.voice;

import java.util.function.Function;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.party.CustomerId;

/// Makes the screens of what customers say and of what is due with them, and the parts of the first page and the card.
public final class VoiceScreens {

    private static final int ON_THE_FIRST_PAGE = 3;
    private static final int ALL = 100;

    private final Desk desk;
    private final VoicePorts ports;
    private final Function<CustomerId, String> debts;

    /// `debts` words a reminder of what a customer owes; it reads the data file.
    public VoiceScreens(Desk desk, Dialogs dialogs, VoicePorts ports, Function<CustomerId, String> debts) {
        this.desk = desk;
        this.ports = ports;
        this.debts = debts;
        desk.navigator().register(Screen.Complaints.class, screen -> {
            ComplaintsViewModel model = new ComplaintsViewModel(desk, ports.voice().complaints());
            return new OpenTab(screen, desk.text().live("complaint.title"), MaterialDesignA.ALERT_OCTAGON_OUTLINE, "complaint.help",
                    () -> new ComplaintsView(model)).live(model.read());
        });
        desk.navigator().register(Screen.Complaint.class, screen -> {
            ComplaintViewModel model = new ComplaintViewModel(desk, ports, ((Screen.Complaint) screen).id());
            return new OpenTab(screen, desk.text().live("complaint.one"), MaterialDesignA.ALERT_OCTAGON_OUTLINE, "complaint.help",
                    () -> new ComplaintView(model)).live(model.read());
        });
        desk.navigator().register(Screen.Say.class, screen -> {
            Screen.Say own = (Screen.Say) screen;
            SayViewModel model = new SayViewModel(desk, ports, own);
            return new OpenTab(screen, desk.text().live("voice.say." + own.saying()), MaterialDesignM.MESSAGE_ALERT_OUTLINE, "voice.say.help." + own.saying(),
                    () -> new SayView(model));
        });
        desk.navigator().register(Screen.Answers.class, screen -> {
            AnswersViewModel model = new AnswersViewModel(desk, ports.voice());
            return new OpenTab(screen, desk.text().live("satisfied.title"), MaterialDesignE.EMOTICON_OUTLINE, "satisfied.help",
                    () -> new AnswersView(model, dialogs)).live(model.read());
        });
        desk.navigator().register(Screen.Losses.class, screen -> {
            LossesViewModel model = new LossesViewModel(desk, ports.voice().losses());
            return new OpenTab(screen, desk.text().live("loss.title"), MaterialDesignA.ACCOUNT_OFF_OUTLINE, "loss.help",
                    () -> new LossesView(model)).live(model.read());
        });
        desk.navigator().register(Screen.Reminders.class, screen -> {
            RemindersViewModel model = reminders(ALL);
            return new OpenTab(screen, desk.text().live("remind.title"), MaterialDesignB.BELL_OUTLINE, "remind.help",
                    () -> new RemindersView(model)).live(model.read());
        });
        desk.navigator().register(Screen.Greetings.class, screen -> {
            GreetingsViewModel model = new GreetingsViewModel(desk, ports.voice());
            return new OpenTab(screen, desk.text().live("greeting.title"), MaterialDesignM.MESSAGE_TEXT_OUTLINE, "greeting.help",
                    () -> new GreetingsView(model));
        });
    }

    private RemindersViewModel reminders(int most) {
        return new RemindersViewModel(desk, ports, debts, most);
    }

    /// What is due, for the first page.
    public Node due() {
        return new DuePane(reminders(ALL), ON_THE_FIRST_PAGE);
    }

    /// What a customer said of the shop, as it stands now.
    public Node card(CustomerId customer) {
        return new VoicePane(new VoicePaneModel(desk, ports.voice(), customer));
    }
}
