-- Prices: levels, prices by level and unit, rules, sheets, limits. Units as in V001.

-- The list price of the base unit stays product.price_e6; since when it counts, as far as that is known.
alter table product add column price_since text;
alter table product add column floor_price_e6 integer check (floor_price_e6 >= 0);
alter table product add column ceiling_price_e6 integer check (ceiling_price_e6 >= 0);
alter table customer add column level_since text;

create table price_level (
    name     text    not null primary key,
    position integer not null
) strict, without rowid;
insert into price_level (name, position) values ('批发', 1), ('会员', 2);

-- Prices by level and unit; level '' = the list, unit '' = the base unit. The list price of the base unit is not here.
create table product_price (
    product_id integer not null references product (id),
    level      text    not null,
    unit       text    not null,
    price_e6   integer not null check (price_e6 >= 0),
    since      text    not null,
    primary key (product_id, level, unit),
    check (level <> '' or unit <> '')
) strict, without rowid;

-- ended_on = the day from which the rule counts no more; a rule is never deleted, old prices must stay explained.
create table price_rule (
    id          integer not null primary key,
    kind        text    not null check (kind in ('CONTRACT', 'BREAK', 'PROMOTION')),
    name        text    not null default '',
    product_id  integer references product (id),
    category    text    not null default '',
    customer_id integer references customer (id),
    level       text    not null default '',
    unit        text    not null default '',
    minimum_e4  integer not null default 0 check (minimum_e4 >= 0),
    price_e6    integer check (price_e6 >= 0),
    rate_e6     integer check (rate_e6 > 0 and rate_e6 <= 1000000),
    from_date   text    not null,
    until_date  text,
    ended_on    text,
    check ((price_e6 is null) <> (rate_e6 is null)),
    check (product_id is not null or category <> '')
) strict;
create index price_rule_product on price_rule (product_id, from_date);
create index price_rule_category on price_rule (category, from_date) where product_id is null;
create index price_rule_customer on price_rule (customer_id, from_date) where customer_id is not null;
create index price_rule_kind on price_rule (kind, until_date);

create table price_sheet (
    id         integer not null primary key,
    name       text    not null,
    from_date  text    not null,
    state      text    not null check (state in ('PLANNED', 'IN_FORCE', 'UNDONE')),
    actor      text    not null
) strict;
create index price_sheet_state on price_sheet (state, from_date);

create table price_sheet_line (
    sheet_id   integer not null references price_sheet (id),
    line_no    integer not null,
    product_id integer not null references product (id),
    level      text    not null,
    unit       text    not null,
    before_e6  integer,
    after_e6   integer not null,
    primary key (sheet_id, line_no)
) strict, without rowid;
create index price_sheet_line_product on price_sheet_line (product_id);

-- As in V004, with the price per base unit rounded half-up instead of cut.
drop view sales_line;
create view sales_line as
select 'HISTORY' as origin, h.id as document_id, h.number, h.business_date, h.customer_id, h.rep_id,
       l.line_no, l.product_id, l.quantity_e4, l.unit_price_e6, l.amount_fen, l.cost_fen, l.is_return
from history_document h join history_line l on l.document_id = h.id
union all
select 'POSTED' as origin, d.id as document_id, d.number, d.business_date, d.customer_id, d.rep_id,
       l.line_no, l.product_id, l.quantity_e4 * case d.kind when 'DELIVERY' then 1 else -1 end as quantity_e4,
       (coalesce(l.price_e6, 0) * 2 + l.factor) / (l.factor * 2) as unit_price_e6,
       case (select s.value from setting s where s.name = 'books.cost-basis') when 'net' then l.net_fen
         else l.gross_fen end * case d.kind when 'DELIVERY' then 1 else -1 end as amount_fen,
       l.cost_fen * case d.kind when 'DELIVERY' then 1 else -1 end as cost_fen,
       case when d.kind = 'DELIVERY' and d.reverses_id is null then 0 else 1 end as is_return
from document d join document_line l on l.document_id = d.id
where d.kind in ('DELIVERY', 'SALES_RETURN') and d.state in ('POSTED', 'REVERSED')
  and not exists (select 1 from document r where r.reverses_id = d.id and r.business_date = d.business_date)
  and not exists (select 1 from document o where o.id = d.reverses_id and o.business_date = d.business_date);

-- What is still owed, by its day; SQLite finds it only where the comparison is written in this direction.
create index document_owed on document (kind, due_date) where settled_fen < gross_fen + charge_fen;
