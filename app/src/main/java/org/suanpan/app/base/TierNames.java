package org.suanpan.app.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;
import org.suanpan.core.tier.Tier;

/// What the owner calls the tiers, by the rules in force on the day looked from. What is kept is the letter; one below the lowest tier
/// of the rules counts, and is called, as the lowest.
public final class TierNames {

    private static final int LETTER = 13;
    private static final int PADDING = 30;

    private final ReadOnlyObjectWrapper<List<String>> names;

    /// `read` gives the names of a day, the best tier first.
    public TierNames(Refresh refresh, AsOf asOf, String what, Function<LocalDate, List<String>> read) {
        names = new ReadOnlyObjectWrapper<>(read.apply(asOf.day().get()));
        LiveValue<List<String>> live = LiveValue.prepared(refresh, what, Set.of(Topic.TIER), () -> {
            LocalDate day = asOf.day().get();
            return () -> read.apply(day);
        });
        live.value().subscribe(now -> {
            if (now != null) {
                names.set(now);
            }
        });
        asOf.day().addListener((_, _, _) -> live.reload());
        live.shown();
    }

    /// The names in use, the best tier first.
    public ReadOnlyObjectProperty<List<String>> all() {
        return names.getReadOnlyProperty();
    }

    /// The letters in use.
    public List<String> letters() {
        return IntStream.range(0, names.get().size()).mapToObj(i -> Tier.values()[i].name()).toList();
    }

    /// Of a letter that is kept; no letter has no name.
    public String of(String letter) {
        for (Tier tier : Tier.values()) {
            if (tier.name().equals(letter)) {
                return of(tier);
            }
        }
        return letter;
    }

    public String of(@Nullable Tier tier) {
        List<String> all = names.get();
        return tier == null ? "" : all.get(Math.min(tier.ordinal(), all.size() - 1));
    }

    /// The same sentence with the names of its tiers.
    public Problem named(Problem sentence) {
        return new Problem(sentence.key(), sentence.arguments().stream().map(one -> one instanceof Tier tier ? of(tier) : one).toList());
    }

    /// A column wide enough for the names, and at least as wide as `least`.
    public double width(double least) {
        return names.get().stream().mapToDouble(name -> name.codePointCount(0, name.length()) * LETTER + PADDING).reduce(least, Math::max);
    }
}
