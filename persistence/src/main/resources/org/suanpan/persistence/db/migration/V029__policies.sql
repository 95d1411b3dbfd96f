-- The rules of tiers as the owner edits them. Version 1 is what every shop begins with and is not kept.
create table tier_policy (
    version    integer not null primary key,
    name       text    not null,
    valid_from text    not null,
    rules      text    not null,
    put_at     text    not null,
    actor      text    not null
) strict;
create index tier_policy_from on tier_policy (valid_from, version);
-- What each tier of a version means, once more in columns, so that prices, credit and goods can ask for it.
create table tier_term (
    version       integer not null references tier_policy (version),
    tier          text    not null,
    name          text    not null,
    visit_days    integer,
    priority      integer,
    discount_e6   integer,
    credit_days   integer,
    commission_e6 integer not null,
    points_e6     integer not null,
    price_level   text    not null,
    note          text    not null,
    primary key (version, tier)
) strict;
create table tier_policy_draft (
    id         integer not null primary key,
    name       text    not null unique,
    rules      text    not null,
    changed_at text    not null,
    changed_by text    not null
) strict;
-- Tiers given by hand, from one day to another; ended_on = the day it was taken back.
create table tier_override (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    tier        text    not null,
    from_date   text    not null,
    until_date  text    not null,
    reason      text    not null,
    made_at     text    not null,
    actor       text    not null,
    ended_on    text
) strict;
create index tier_override_customer on tier_override (customer_id, id);
create index tier_override_until on tier_override (until_date);
create trigger tier_policy_no_update before update on tier_policy begin select raise(abort, 'rules that were in force never change'); end;
create trigger tier_term_no_update before update on tier_term begin select raise(abort, 'rules that were in force never change'); end;
