-- Whether he answered. A day of planning (an errand) is no contact and does not count, whatever stands here.
alter table follow_up add column answered integer not null default 1 check (answered in (0, 1));

-- What the owner thinks of a customer from a day on, 1-5 stars; 0 = he no longer says. The newest row (day, id) on or before a day counts.
create table customer_stars (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    day         text    not null,
    stars       integer not null check (stars between 0 and 5),
    made_at     text    not null,
    made_by     text    not null
) strict;
create index customer_stars_customer on customer_stars (customer_id, day, id);
