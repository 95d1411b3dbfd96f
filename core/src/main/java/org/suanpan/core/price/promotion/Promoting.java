package org.suanpan.core.price.promotion;

/// Beginning and ending promotions. Each method is one unit of work.
public interface Promoting {

    long add(Promotion promotion);

    /// It counts no more from today on.
    void end(long promotion);
}
