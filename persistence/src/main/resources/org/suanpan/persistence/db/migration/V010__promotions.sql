-- Promotions that give goods or money off an order, and number series by the text before the counter. Units as in V001.

-- GIFT: buying minimum_e4 of bought_id gives free_e4 of given_id (null = of the same), once or for every full minimum.
-- ORDER: an order from least_fen on gets off_fen, or is sold at rate_e6 of its amount.
-- ended_on = the day from which it counts no more; a promotion is never deleted, old documents must stay explained.
create table promotion (
    id          integer not null primary key,
    kind        text    not null check (kind in ('GIFT', 'ORDER')),
    name        text    not null,
    customer_id integer references customer (id),
    level       text    not null default '',
    bought_id   integer references product (id),
    minimum_e4  integer check (minimum_e4 > 0),
    given_id    integer references product (id),
    free_e4     integer check (free_e4 > 0),
    repeats     integer not null default 0 check (repeats in (0, 1)),
    least_fen   integer check (least_fen > 0),
    off_fen     integer check (off_fen > 0),
    rate_e6     integer check (rate_e6 > 0 and rate_e6 < 1000000),
    from_date   text    not null,
    until_date  text,
    ended_on    text,
    check (kind <> 'GIFT' or bought_id is not null and minimum_e4 is not null and free_e4 is not null),
    check (kind <> 'ORDER' or least_fen is not null and (off_fen is null) <> (rate_e6 is null))
) strict;
create index promotion_days on promotion (from_date, until_date);
create index promotion_customer on promotion (customer_id) where customer_id is not null;
create index promotion_bought on promotion (bought_id) where bought_id is not null;
create index promotion_given on promotion (given_id) where given_id is not null;

-- stem = everything before the counter of a number: 'XS-202603-'. Documents keep their numbers whatever the format becomes.
create table number_stem (
    stem text    not null primary key,
    last integer not null check (last > 0)
) strict, without rowid;
insert into number_stem (stem, last) select prefix || '-' || replace(month, '-', '') || '-', last from number_series;
drop table number_series;
alter table number_stem rename to number_series;
