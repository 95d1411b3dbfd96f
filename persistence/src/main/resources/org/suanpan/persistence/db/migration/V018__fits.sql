-- The models of how customers order, as fitted to this shop: for the orders known on a day, how regular their gaps are (k), the
-- parameters as the shortest decimal that names the figure, how well they tell the log, and from how many customers.

create table order_fit (
    id             integer not null primary key,
    as_of          text    not null,
    regularity     integer not null check (regularity between 1 and 4),
    r              text    not null,
    alpha          text    not null,
    a              text    not null,
    b              text    not null,
    log_likelihood text    not null,
    customers      integer not null check (customers > 0),
    repeat_buyers  integer not null check (repeat_buyers >= 0),
    converged      integer not null check (converged in (0, 1)),
    fitted_at      text    not null,
    actor          text    not null
) strict;
create index order_fit_day on order_fit (as_of);
