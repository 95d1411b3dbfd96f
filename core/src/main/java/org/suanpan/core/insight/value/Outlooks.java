package org.suanpan.core.insight.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.DayList;

/// Looks ahead for every customer of a shop with one fitted model.
public final class Outlooks {

    /// For so many days orders are foretold: a quarter.
    public static final int DAYS_AHEAD = 90;

    /// So many customers pin four parameters down; of more every n-th is taken, sorted by what is known of them.
    private static final int SAMPLE = 1_500;
    private static final double WEEK = 7.0;

    private final OrderModel.Fit fit;

    private Outlooks(OrderModel.Fit fit) {
        this.fit = fit;
    }

    /// Nothing can be said with a model that is not reliable.
    public static Optional<Outlooks> by(OrderModel.Fit fit) {
        return fit.isReliable() ? Optional.of(new Outlooks(fit)) : Optional.empty();
    }

    /// The best model of customers by their order days (oldest first, each once, none after `asOf`, at least one);
    /// empty where no customer came back. Their order changes nothing.
    public static Optional<OrderModel.Fit> fit(Collection<? extends List<LocalDate>> customers, LocalDate asOf) {
        List<BuyingStory> sample = new Sample(customers, asOf).of(SAMPLE);
        return sample.isEmpty() ? Optional.empty() : Optional.of(OrderModel.bestFit(sample));
    }

    /// Of one customer with at least one order day, none of them after `asOf`.
    public Outlook of(List<LocalDate> days, LocalDate asOf) {
        BuyingStory story = BuyingStory.withoutGaps(DayList.of(days), asOf);
        double alive = fit.model().aliveProbability(story.repeats(), story.lastWeek(), story.weeks());
        return Outlook.of(alive, fit.model().ordersAhead(alive, story.repeats(), story.lastWeek(), story.weeks(), DAYS_AHEAD / WEEK));
    }

    /// The same with what it follows from.
    public Foretold foretold(List<LocalDate> days, LocalDate asOf) {
        return Foretold.of(fit.model(), BuyingStory.of(days, asOf), DAYS_AHEAD / WEEK);
    }
}
