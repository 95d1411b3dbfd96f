-- What was said to customers, and the day to come back (null = none). A promise is open until closed_at.
create table follow_up (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    way         text    not null check (way in ('CALL', 'VISIT', 'MESSAGE')),
    day         text    not null,
    result      text    not null,
    next_day    text,
    next_what   text    not null default '',
    closed_at   text,
    made_at     text    not null,
    made_by     text    not null
) strict;
create index follow_up_customer on follow_up (customer_id, day);
create index follow_up_due on follow_up (next_day) where next_day is not null and closed_at is null;
