package org.suanpan.app.boot;

import java.util.List;
import java.util.TreeMap;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import org.suanpan.app.base.Screen;
import org.suanpan.core.party.CustomerId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void aWindowOnAScreenThatIsStillThereStaysWhereItWas() {
        Rectangle2D window = new Rectangle2D(1500, 40, 1200, 700);
        assertEquals(window, WindowPlace.corrected(window, List.of(MAIN, BESIDE), MAIN));
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheFirstOneAndFits() {
        Rectangle2D window = new Rectangle2D(1500, 40, 1800, 900);
        assertEquals(new Rectangle2D(0, 0, 1366, 728), WindowPlace.corrected(window, List.of(MAIN), MAIN));
    }

    @Test
    void theTabsOfLastTimeComeBackAndNonsenseIsLeftOut() {
        Likings likings = new Likings(new TreeMap<>());
        likings.set("window.tabs", "Home Sales Card-17 Ghost Card-x Reports");
        assertEquals(List.of(Screen.Sales.ALL, new Screen.Card(new CustomerId(17)), new Screen.Reports()),
                new WindowPlace(likings).tabs());
    }
}
