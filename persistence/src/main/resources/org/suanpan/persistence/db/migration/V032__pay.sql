-- The shop's commission plans by the month they hold from; of several for one month the one kept last holds. Only ever added to.
create table commission_plan (
    id         integer not null primary key,
    from_month text    not null,
    name       text    not null check (name <> ''),
    plan_text  text    not null,
    saved_at   text    not null,
    actor      text    not null
) strict;
create index commission_plan_month on commission_plan (from_month, id);

-- The hash a computed statement had when somebody reviewed it.
create table commission_review (
    rep_id       integer not null references sales_rep (id),
    month        text    not null,
    content_hash text    not null,
    reviewed_at  text    not null,
    actor        text    not null,
    primary key (rep_id, month)
) strict, without rowid;
create index commission_review_month on commission_review (month);

-- Settled statements that were handed over, and on which day.
create table commission_payment (
    statement_id integer not null primary key references commission_statement (id),
    paid_on      text    not null,
    paid_at      text    not null,
    actor        text    not null
) strict;
