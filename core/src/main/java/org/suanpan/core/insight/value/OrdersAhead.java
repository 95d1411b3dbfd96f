package org.suanpan.core.insight.value;

/// How many orders to expect of a customer in the weeks to come, if he still is one: the steps of his Erlang gaps that
/// may have passed already, the steps to come (negative binomial, because his pace is gamma distributed), and the chance
/// of leaving after each order to come (beta). A sum that is exact to the last digits; for k = 1 it is the published
/// expectation.
final class OrdersAhead {

    private static final double NOTHING = 1e-13;

    private final OrderModel model;
    private final double stays;
    private final double ahead;

    /// `survived` = orders after which he could have left and did not.
    OrdersAhead(OrderModel model, int survived, double ahead) {
        this.model = model;
        this.stays = model.b() + survived;
        this.ahead = ahead;
    }

    /// `shape` of his pace after all his orders, watched for `weeks`, the last of them `silent`.
    double expected(double shape, double weeks, double silent) {
        double rate = model.alpha() + weeks;
        double sum = 0;
        double weights = 0;
        double weight = 1;
        for (int done = 0; done < model.k(); done++) {
            weights += weight;
            sum += weight * after(done, shape + done, ahead / (rate + ahead));
            weight *= (shape + done) / (done + 1) * silent / rate;
        }
        return sum / weights;
    }

    /// Σ over the steps to come: how probable they are × the orders they make. From the middle both ways, so that no
    /// start underflows.
    private double after(int done, double shape, double q) {
        int middle = (int) (shape * q / (1 - q));
        double most = Math.exp(Gammas.log(shape + middle) - Gammas.log(shape) - Gammas.log(middle + 1)
                + shape * Math.log1p(-q) + middle * Math.log(q));
        double sum = 0;
        Orders orders = new Orders((done + middle) / model.k());
        double chance = most;
        for (int steps = middle; chance > NOTHING; steps++) {
            sum += chance * orders.upTo((done + steps) / model.k());
            chance *= (shape + steps) / (steps + 1) * q;
        }
        double[] few = new Orders(0).all((done + middle) / model.k());
        chance = most;
        for (int steps = middle - 1; steps >= 0 && chance > NOTHING; steps--) {
            chance *= (steps + 1) / ((shape + steps) * q);
            sum += chance * few[(done + steps) / model.k()];
        }
        return sum;
    }

    /// Orders that come of `count` he would place if he never left: 1 + P(stays) + P(stays twice) + …
    private final class Orders {

        private int count;
        private double staying = 1;
        private double sum;

        Orders(int from) {
            upTo(from);
        }

        double upTo(int wanted) {
            while (count < wanted) {
                sum += staying;
                staying *= (stays + count) / (model.a() + stays + count);
                count++;
            }
            return sum;
        }

        double[] all(int most) {
            double[] sums = new double[most + 1];
            for (int i = 0; i <= most; i++) {
                sums[i] = upTo(i);
            }
            return sums;
        }
    }
}
