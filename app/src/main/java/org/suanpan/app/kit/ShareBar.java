package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.layout.Region;

import org.suanpan.app.base.Style;

/// One bar cut into parts of a whole, e.g. what is due and what is overdue.
public final class ShareBar extends Region {

    /// `weight` ≥ 0; `kind` colours it.
    public record Part(double weight, Style kind) {}

    private List<Part> parts = List.of();
    private final List<Region> bodies = new ArrayList<>();

    public ShareBar() {
        Style.on(this, Style.SHARE_BAR, Style.SHARE_TRACK);
    }

    public void show(List<Part> shown, String spoken) {
        parts = List.copyOf(shown);
        bodies.clear();
        parts.forEach(part -> bodies.add(Style.on(new Region(), Style.SHARE_FILL, part.kind())));
        getChildren().setAll(bodies);
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        double whole = parts.stream().mapToDouble(Part::weight).sum();
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = whole == 0 ? 0 : getWidth() * parts.get(i).weight() / whole;
            bodies.get(i).resizeRelocate(Math.round(x), 0, Math.round(x + width) - Math.round(x), getHeight());
            x += width;
        }
    }
}
