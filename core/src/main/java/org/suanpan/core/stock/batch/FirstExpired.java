package org.suanpan.core.stock.batch;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Quantity;

/// Which batches goods should come from: first expired, first out.
public final class FirstExpired {

    /// Typed quantities have three decimals: whole tens of ten-thousandths.
    private static final long FINEST = 10;
    private static final long ONE = 10_000;

    private FirstExpired() {}

    /// What goods are wanted for: `spoiled` goods too, or only good ones on `day`.
    public record Wish(LocalDate day, boolean spoiled) {

        boolean takes(Batch batch) {
            return spoiled || !batch.isExpired(day);
        }
    }

    /// The unit goods are counted in: a quantity of it must come out even in base units.
    public record Step(long tenThousandths) {

        /// `factor` = base units in one of it.
        public static Step of(long factor, boolean indivisible) {
            long finest = Math.multiplyExact(factor, FINEST);
            long gcd = BigInteger.valueOf(finest).gcd(BigInteger.valueOf(ONE)).longValueExact();
            return new Step(indivisible ? Math.multiplyExact(finest / gcd, ONE) : finest);
        }

        Quantity within(Quantity most) {
            return new Quantity(most.tenThousandths() / tenThousandths * tenThousandths);
        }
    }

    /// Takes `wanted` from the batches in the order they expire; what nobody has is taken from nowhere, so that the sum may
    /// be less.
    public static List<BatchStock> propose(List<BatchStock> there, Quantity wanted, Step step, Wish wish) {
        List<BatchStock> taken = new ArrayList<>();
        Quantity left = wanted;
        for (BatchStock stock : inOrder(there)) {
            Quantity most = stock.there().compareTo(left) < 0 ? step.within(stock.there()) : left;
            if (wish.takes(stock.batch()) && most.isPositive()) {
                taken.add(new BatchStock(stock.batch(), most));
                left = left.minus(most);
            }
        }
        return taken;
    }

    /// The batch meant by what was said of it: that one if it is there, else the first to expire that fits.
    public static Batch meant(List<BatchStock> there, Batch said) {
        Optional<BatchStock> exact = there.stream().filter(stock -> stock.batch().equals(said)).findFirst();
        return exact.isPresent() || said.isNameless() ? said : inOrder(there).stream().map(BatchStock::batch)
                .filter(batch -> batch.fits(said)).findFirst().orElse(said);
    }

    private static List<BatchStock> inOrder(List<BatchStock> there) {
        return there.stream().sorted(Comparator.comparing(BatchStock::batch, Batch.FIRST_EXPIRED)).toList();
    }
}
