-- Terms of points that take their multipliers from the rules of tiers (ADR 55).
alter table loyalty_terms add column by_tiers integer not null default 0 check (by_tiers in (0, 1));
