-- Targets, scorecards and stars (ADR 53). A target is what somebody decided: a total, weights, locks. What comes out of it for anybody in a
-- month is worked out. Nothing here is ever changed; a new decision is a new version. Figures in units of their grid: fen, or whole customers.

create table target_plan (
    id        integer not null primary key,
    year      integer not null,
    metric    text    not null check (metric in ('NET_SALES', 'MARGIN', 'COLLECTED', 'NEW_CUSTOMERS')),
    number    integer not null check (number > 0),
    stretch   integer not null check (stretch in (0, 1)),
    total     integer not null check (total >= 0),
    words     text    not null,
    made_at   text    not null,
    made_by   text    not null,
    unique (year, metric, number)
) strict;

create table target_month (
    plan_id   integer not null references target_plan (id),
    month     integer not null check (month between 1 and 12),
    weight_e6 integer not null check (weight_e6 >= 0),
    locked    integer,
    primary key (plan_id, month)
) strict;

-- Everybody below the company; parent 0 = the company.
create table target_node (
    plan_id     integer not null references target_plan (id),
    node        integer not null check (node > 0),
    parent      integer not null,
    kind        text    not null check (kind in ('DEPARTMENT', 'PERSON', 'CUSTOMER')),
    department  text    not null,
    rep_id      integer references sales_rep (id),
    customer_id integer references customer (id),
    weight_e6   integer not null check (weight_e6 >= 0),
    primary key (plan_id, node)
) strict;
create index target_node_rep on target_node (rep_id) where rep_id is not null;
create index target_node_customer on target_node (customer_id) where customer_id is not null;

create table target_lock (
    plan_id integer not null,
    node    integer not null,
    month   integer not null check (month between 1 and 12),
    value   integer not null check (value >= 0),
    primary key (plan_id, node, month),
    foreign key (plan_id, node) references target_node (plan_id, node)
) strict;

-- What a scorecard is made of from a month on.
create table score_card (
    version    integer not null primary key,
    from_month text    not null,
    made_at    text    not null,
    made_by    text    not null
) strict;

create table score_item (
    version   integer not null references score_card (version),
    position  integer not null,
    metric    text    not null,
    weight_e6 integer not null check (weight_e6 > 0),
    target_e6 integer not null check (target_e6 >= 0),
    primary key (version, position)
) strict;

-- Who was made star of a month, and what it brought.
create table star_award (
    month     text    not null,
    rep_id    integer not null references sales_rep (id),
    score_e6  integer not null,
    prize_fen integer not null check (prize_fen >= 0),
    made_at   text    not null,
    made_by   text    not null,
    primary key (month, rep_id)
) strict;
create index star_award_rep on star_award (rep_id);
