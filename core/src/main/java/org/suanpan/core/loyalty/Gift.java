package org.suanpan.core.loyalty;

import org.jspecify.annotations.Nullable;

/// A gift for points: how many it takes, how many are there, and how many one customer may have (null = any number).
public record Gift(long pointsNeeded, long stock, @Nullable Integer perCustomerLimit) {

    /// Refusals in the order they are looked for.
    public enum Answer { OK, NO_POINTS, NO_STOCK, LIMIT }

    /// The answer, with the customer's points and the stock after it.
    public record Taken(Answer answer, long balanceAfter, long stockAfter) {}

    /// A customer with `balance` points who has taken `alreadyTaken` of them asks for one.
    public Taken take(long balance, int alreadyTaken) {
        Answer answer = answer(balance, alreadyTaken);
        return answer == Answer.OK
                ? new Taken(answer, balance - pointsNeeded, stock - 1)
                : new Taken(answer, balance, stock);
    }

    private Answer answer(long balance, int alreadyTaken) {
        if (balance < pointsNeeded) {
            return Answer.NO_POINTS;
        }
        if (stock <= 0) {
            return Answer.NO_STOCK;
        }
        return perCustomerLimit != null && alreadyTaken >= perCustomerLimit ? Answer.LIMIT : Answer.OK;
    }
}
