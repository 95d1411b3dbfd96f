-- Terms of points that take their multipliers from the rules of tiers (ADR 55).
alter table loyalty_terms add column by_tiers integer not null default 0 check (by_tiers in (0, 1));
-- What a version of the rules says of gifts: their worth in a year that needs nobody's approval, and what is given at the festival.
alter table tier_term add column gift_fen integer check (gift_fen >= 0);
alter table tier_term add column festival text not null default '';
