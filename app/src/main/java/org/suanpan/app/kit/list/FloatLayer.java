package org.suanpan.app.kit.list;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// Carries a small card over a list, in the window itself: text in a pop-up window of its own is not always given to
/// input methods. Esc or a press elsewhere puts it away.
final class FloatLayer extends StackPane {

    private static final double GAP = 4;

    private final Node below;
    private final Node home;
    private final EventHandler<MouseEvent> elsewhere = this::pressed;
    private @Nullable Region card;
    private @Nullable Node anchor;
    private Subscription growing = Subscription.EMPTY;

    /// `home` has the keys again when a card is put away.
    FloatLayer(Node below, Node home) {
        this.below = below;
        this.home = home;
        getChildren().add(below);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && card != null) {
                hide();
                event.consume();
            }
        });
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            }
        });
    }

    /// Shows `wanted` under `under`, or at the right edge where that would not fit.
    void show(Region wanted, Node under) {
        hide();
        card = wanted;
        anchor = under;
        // What is not managed lays itself out in the room it was given; this one grows and shrinks with its content.
        growing = wanted.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
        wanted.setManaged(false);
        getChildren().add(wanted);
        requestLayout();
    }

    void hide() {
        if (card != null) {
            boolean typing = card.isFocusWithin();
            getChildren().remove(card);
            growing.unsubscribe();
            card = null;
            if (typing) {
                home.requestFocus();
            }
        }
    }

    boolean isShowing() {
        return card != null;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (card == null || anchor == null) {
            return;
        }
        Node placed = anchor.getScene() == null ? below : anchor;
        Bounds under = sceneToLocal(placed.localToScene(placed.getBoundsInLocal()));
        double width = Math.min(Math.ceil(card.prefWidth(-1)), getWidth() - 2 * GAP);
        double top = placed == below ? GAP : Math.max(GAP, under.getMaxY() + GAP);
        double height = Math.min(Math.ceil(card.prefHeight(width)), getHeight() - top - GAP);
        double left = Math.max(GAP, Math.min(under.getMinX(), getWidth() - width - GAP));
        card.resizeRelocate(left, top, width, height);
    }

    private void pressed(MouseEvent event) {
        if (card != null && event.getTarget() instanceof Node target && !isInside(target, card)
                && !(anchor != null && isInside(target, anchor))) {
            hide();
        }
    }

    private static boolean isInside(Node node, Node outer) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }
}
