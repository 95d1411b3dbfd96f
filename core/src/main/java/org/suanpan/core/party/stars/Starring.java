package org.suanpan.core.party.stars;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// Giving customers stars (星级): how willingly they work with the shop, in the eyes of the owner.
public interface Starring {

    /// Null = nobody ever said; 0 stars = nobody says any more.
    @Nullable StarsGiven on(CustomerId customer, LocalDate day);

    /// Gives 1–5 stars from today on, 0 takes them away; what was given before stays known. Nothing when they are the same.
    void give(CustomerId customer, int stars, Actor actor);
}
