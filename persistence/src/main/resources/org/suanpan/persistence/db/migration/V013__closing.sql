-- What closing a month stores, and up to which day a partner has confirmed its account. Units as in V001.

-- What the month came to, and what there was at its end.
alter table closed_month add column revenue_fen integer not null default 0;
alter table closed_month add column cost_fen integer not null default 0;
alter table closed_month add column receivable_fen integer not null default 0;
alter table closed_month add column payable_fen integer not null default 0;
alter table closed_month add column cash_fen integer not null default 0;
alter table closed_month add column stock_fen integer not null default 0;

-- Balances at the end of a closed month: a row for everything that moved in it (in the first closed month: up to its end). What
-- did not move has the balance of its last row before. The month after begins with them; `check` finds them again in the books.
create table closing_stock (
    product_id  integer not null references product (id),
    month       text    not null,
    quantity_e4 integer not null,
    value_fen   integer not null,
    primary key (product_id, month)
) strict, without rowid;
create index closing_stock_month on closing_stock (month);

create table closing_customer (
    customer_id integer not null references customer (id),
    month       text    not null,
    balance_fen integer not null,
    primary key (customer_id, month)
) strict, without rowid;
create index closing_customer_month on closing_customer (month);

create table closing_supplier (
    supplier_id integer not null references supplier (id),
    month       text    not null,
    balance_fen integer not null,
    primary key (supplier_id, month)
) strict, without rowid;
create index closing_supplier_month on closing_supplier (month);

create table closing_account (
    account_id  integer not null references account (id),
    month       text    not null,
    balance_fen integer not null,
    primary key (account_id, month)
) strict, without rowid;
create index closing_account_month on closing_account (month);

-- A partner said that the balance at the end of up_to is right; nothing dated up to then changes its account until somebody
-- reopens it, with a reason.
create table partner_confirmation (
    id           integer not null primary key,
    customer_id  integer references customer (id),
    supplier_id  integer references supplier (id),
    up_to        text    not null,
    balance_fen  integer not null,
    confirmed_at text    not null,
    confirmed_by text    not null,
    reopened_at  text,
    reopened_by  text,
    reason       text    not null default '',
    check ((customer_id is null) <> (supplier_id is null)),
    check ((reopened_at is null) = (reopened_by is null))
) strict;
create index partner_confirmation_customer on partner_confirmation (customer_id, up_to) where customer_id is not null;
create index partner_confirmation_supplier on partner_confirmation (supplier_id, up_to) where supplier_id is not null;

create trigger partner_confirmation_frozen before update of customer_id, supplier_id, up_to, balance_fen, confirmed_at,
    confirmed_by on partner_confirmation begin select raise(abort, 'a confirmation never changes'); end;
create trigger partner_confirmation_no_delete before delete on partner_confirmation
  begin select raise(abort, 'a confirmation is never deleted'); end;

-- Months that were closed before this table was there.
insert into closing_stock (product_id, month, quantity_e4, value_fen)
select product_id, month, sum(quantity_e4) over running, sum(value_fen) over running
from (
  select x.product_id, max(substr(x.business_date, 1, 7), c.first) as month, sum(x.quantity_e4) as quantity_e4,
      sum(x.value_fen) as value_fen
  from (
    select product_id, business_date, quantity_e4, value_fen from valued_move
    union all
    select m.product_id, k.business_date, 0, -k.amount_fen from cost_correction k join book_move m on m.id = k.move_id
  ) x join (select min(month) as first, max(month) as last from closed_month) c on substr(x.business_date, 1, 7) <= c.last
  group by 1, 2
) y
window running as (partition by product_id order by month);
insert into closing_customer (customer_id, month, balance_fen)
select customer_id, month, sum(balance_fen) over (partition by customer_id order by month)
from (
  select x.customer_id, max(substr(x.business_date, 1, 7), c.first) as month, sum(x.amount_fen) as balance_fen
  from book_partner x join (select min(month) as first, max(month) as last from closed_month) c
    on substr(x.business_date, 1, 7) <= c.last
  where x.customer_id is not null
  group by 1, 2
) y;
insert into closing_supplier (supplier_id, month, balance_fen)
select supplier_id, month, sum(balance_fen) over (partition by supplier_id order by month)
from (
  select x.supplier_id, max(substr(x.business_date, 1, 7), c.first) as month, sum(x.amount_fen) as balance_fen
  from book_partner x join (select min(month) as first, max(month) as last from closed_month) c
    on substr(x.business_date, 1, 7) <= c.last
  where x.supplier_id is not null
  group by 1, 2
) y;
insert into closing_account (account_id, month, balance_fen)
select account_id, month, sum(balance_fen) over (partition by account_id order by month)
from (
  select x.account_id, max(substr(x.business_date, 1, 7), c.first) as month, sum(x.amount_fen) as balance_fen
  from book_account x join (select min(month) as first, max(month) as last from closed_month) c
    on substr(x.business_date, 1, 7) <= c.last
  group by 1, 2
) y;
update closed_month set
    revenue_fen = coalesce((select sum(case d.kind when 'DELIVERY' then 1 else -1 end
        * case (select s.value from setting s where s.name = 'books.cost-basis') when 'net' then d.net_fen else d.gross_fen end)
      from document d where d.seq is not null and d.kind in ('DELIVERY', 'SALES_RETURN')
        and substr(d.business_date, 1, 7) = closed_month.month), 0),
    cost_fen = coalesce((select -sum(m.value_fen + m.adjust_fen) from valued_move m join document d on d.id = m.document_id
        where d.kind in ('DELIVERY', 'SALES_RETURN') and substr(d.business_date, 1, 7) = closed_month.month), 0)
      + coalesce((select sum(k.amount_fen) from cost_correction k where substr(k.business_date, 1, 7) = closed_month.month), 0),
    receivable_fen = coalesce((select sum(e.amount_fen) from book_partner e where e.customer_id is not null
        and substr(e.business_date, 1, 7) <= closed_month.month), 0),
    payable_fen = coalesce((select sum(e.amount_fen) from book_partner e where e.supplier_id is not null
        and substr(e.business_date, 1, 7) <= closed_month.month), 0),
    cash_fen = coalesce((select sum(e.amount_fen) from book_account e where substr(e.business_date, 1, 7) <= closed_month.month), 0),
    stock_fen = coalesce((select sum(m.value_fen) from valued_move m where substr(m.business_date, 1, 7) <= closed_month.month), 0)
      - coalesce((select sum(k.amount_fen) from cost_correction k where substr(k.business_date, 1, 7) <= closed_month.month), 0);
