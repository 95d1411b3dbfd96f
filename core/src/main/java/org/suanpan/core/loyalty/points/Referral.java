package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.suanpan.core.party.CustomerId;

/// `referrer` has brought `referred`, known from `day` on. Both as they are read now: merged customers are their homes.
public record Referral(long id, CustomerId referred, CustomerId referrer, LocalDate day, String referredName, String referrerName) {}
