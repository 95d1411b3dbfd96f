-- One table of documents for every kind, and the books they post into. Units as in V001.
--
-- A document row is a draft until it has a number and a place in the posting order (seq). A red document is a document
-- of its own: its lines mirror the original's, reverses_id names it.
-- Facts never change once posted (triggers). Derived, and re-derived by `check`: everything named cost, value, adjust,
-- after, settled, and the tables called …_balance, day_sales, customer_sales.

create table account (
    id   integer not null primary key,
    code text    not null unique,
    name text    not null,
    kind text    not null default 'CASH' check (kind in ('CASH', 'BANK', 'WECHAT', 'ALIPAY', 'OTHER'))
) strict;
insert into account (id, code, name, kind) values (1, 'CASH', '现金', 'CASH');

create table closed_month (
    month     text not null primary key,
    closed_at text not null,
    actor     text not null,
    constraint closed_month_is_one check (length(month) = 7)
) strict, without rowid;

create table document (
    id             integer not null primary key,
    kind           text    not null,
    state          text    not null check (state in ('DRAFT', 'APPROVED', 'CLOSED', 'POSTED', 'REVERSED')),
    number         text    unique,
    seq            integer unique,
    business_date  text    not null,
    at_minute      integer check (at_minute between 0 and 1439),
    customer_id    integer references customer (id),
    supplier_id    integer references supplier (id),
    rep_id         integer references sales_rep (id),
    warehouse_id   integer references warehouse (id),
    to_warehouse_id integer references warehouse (id),
    account_id     integer references account (id),
    due_date       text,
    origin_id      integer references document (id),
    reverses_id    integer unique references document (id),
    tax_mode       text    not null default 'NONE' check (tax_mode in ('NONE', 'INCLUSIVE', 'EXCLUSIVE')),
    tax_rate_e6    integer,
    discount_fen   integer not null default 0,
    net_fen        integer not null default 0,
    tax_fen        integer not null default 0,
    gross_fen      integer not null default 0,
    charge_fen     integer not null default 0,
    money_fen      integer not null default 0,
    waiver_fen     integer not null default 0,
    by_hand        integer not null default 0 check (by_hand in (0, 1)),
    spread         text    not null default 'AMOUNT' check (spread in ('AMOUNT', 'QUANTITY')),
    split          integer not null default 0 check (split in (0, 1)),
    reason         text    not null default '',
    remark         text    not null default '',
    created_at     text    not null,
    posted_at      text,
    actor          text    not null,
    command_key    text    unique,
    version        integer not null default 1,
    batch_id       integer references import_batch (id),
    cost_fen       integer not null default 0,
    settled_fen    integer not null default 0,
    check ((number is null) = (seq is null)),
    check ((state = 'DRAFT') = (number is null)),
    check (customer_id is null or supplier_id is null)
) strict;
create index document_kind on document (kind, business_date, id);
create index document_date on document (business_date, id);
create index document_customer on document (customer_id, business_date, id);
create index document_supplier on document (supplier_id, business_date, id);
create index document_rep on document (rep_id, business_date);
create index document_origin on document (origin_id);
create index document_batch on document (batch_id);
create index document_unposted on document (state, kind, id) where state in ('DRAFT', 'APPROVED');

create table document_line (
    document_id    integer not null references document (id),
    line_no        integer not null,
    origin_line    integer,
    role           text    not null default 'ITEM' check (role in ('ITEM', 'PART', 'RESULT')),
    product_id     integer not null references product (id),
    typed_e4       integer,
    unit           text    not null,
    factor         integer not null default 1 check (factor > 0),
    taken_e4       integer not null default 0,
    quantity_e4    integer not null default 0,
    price_e6       integer,
    gift           integer not null default 0 check (gift in (0, 1)),
    line_discount_fen integer not null default 0,
    discount_share_fen integer not null default 0,
    tax_rate_e6    integer,
    net_fen        integer not null default 0,
    tax_fen        integer not null default 0,
    gross_fen      integer not null default 0,
    charge_fen     integer not null default 0,
    taken_typed_fen integer not null default 0,
    taken_tax_fen  integer not null default 0,
    value_fen      integer,
    share          text,
    recount        integer not null default 0 check (recount in (0, 1)),
    batch_no       text    not null default '',
    expires        text,
    serials        text    not null default '',
    price_reason   text    not null default '',
    remark         text    not null default '',
    cost_fen       integer not null default 0,
    primary key (document_id, line_no)
) strict, without rowid;
create index document_line_product on document_line (product_id, document_id);

-- Own charges of a purchase, as typed; their shares stand on the lines.
create table document_charge (
    document_id integer not null references document (id),
    charge_no   integer not null,
    amount_fen  integer not null check (amount_fen >= 0),
    spread      text    not null check (spread in ('AMOUNT', 'QUANTITY')),
    primary key (document_id, charge_no)
) strict, without rowid;

-- What a receipt or payment has typed per document; by_hand = 0 on the document: oldest due first.
create table document_allocation (
    document_id integer not null references document (id),
    target_id   integer not null references document (id),
    amount_fen  integer not null,
    primary key (document_id, target_id)
) strict, without rowid;

-- The stock book. quantity is signed: what the warehouse has more. basis says how the move is valued, given_fen is its
-- own value where the basis is a given one, of_move the move whose cost it carries.
-- value_fen = what the shop's stock is worth more because of it; adjust_fen = what of its shown cost went to the cost
-- adjustment instead; after_… = the shop's pool right after it. passed = stands beside its red document of the same day
-- and is passed over.
create table book_move (
    id            integer not null primary key,
    document_id   integer not null references document (id),
    line_no       integer not null,
    product_id    integer not null references product (id),
    warehouse_id  integer not null references warehouse (id),
    quantity_e4   integer not null,
    business_date text    not null,
    seq           integer not null,
    at_minute     integer not null,
    basis         text    not null,
    given_fen     integer,
    of_move       integer,
    measure_e4    integer not null default 0,
    value_fen     integer not null default 0,
    adjust_fen    integer not null default 0,
    after_quantity_e4 integer not null default 0,
    after_value_fen   integer not null default 0,
    passed        integer not null default 0 check (passed in (0, 1))
) strict;
create index book_move_product on book_move (product_id, business_date, seq, id);
create index book_move_document on book_move (document_id, line_no);
create index book_move_of on book_move (of_move);
create index book_move_late on book_move (product_id, of_move) where basis = 'LATE' and passed = 0;
create index book_move_warehouse on book_move (warehouse_id, product_id, business_date);

-- What filling a hole later made a sale's cost differ by, dated on the later of the sale's day and the first open day.
create table cost_correction (
    move_id       integer not null references book_move (id),
    business_date text    not null,
    amount_fen    integer not null,
    primary key (move_id, business_date)
) strict, without rowid;
create index cost_correction_date on cost_correction (business_date);

create table book_partner (
    id            integer not null primary key,
    document_id   integer not null references document (id),
    customer_id   integer references customer (id),
    supplier_id   integer references supplier (id),
    amount_fen    integer not null,
    business_date text    not null,
    due_date      text    not null,
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create index book_partner_customer on book_partner (customer_id, business_date);
create index book_partner_supplier on book_partner (supplier_id, business_date);
create index book_partner_document on book_partner (document_id);

-- Matches between what is owed and what settles it; an ended match stands again, negative, and is named by ends_id. debit_id = the document that is
-- owed; credit_id = the document whose money or credit settles it, null for a waiver; document_id = who matched or ended.
-- entry_date = the day the partner's account shows it: of a waiver that of its receipt.
create table book_match (
    id            integer not null primary key,
    document_id   integer not null references document (id),
    customer_id   integer references customer (id),
    supplier_id   integer references supplier (id),
    debit_id      integer not null references document (id),
    credit_id     integer references document (id),
    kind          text    not null check (kind in ('MONEY', 'CREDIT', 'WAIVER')),
    amount_fen    integer not null,
    business_date text    not null,
    entry_date    text    not null,
    ends_id       integer unique references book_match (id),
    check ((kind = 'WAIVER') = (credit_id is null)),
    check ((amount_fen < 0) = (ends_id is not null))
) strict;
create index book_match_debit on book_match (debit_id, business_date);
create index book_match_credit on book_match (credit_id, business_date);
create index book_match_document on book_match (document_id);
create index book_match_customer on book_match (customer_id, business_date);
create index book_match_supplier on book_match (supplier_id, business_date);

create table book_account (
    id            integer not null primary key,
    document_id   integer not null references document (id),
    account_id    integer not null references account (id),
    amount_fen    integer not null,
    business_date text    not null
) strict;
create index book_account_account on book_account (account_id, business_date);
create index book_account_document on book_account (document_id);
create index book_account_date on book_account (business_date);

create table book_commission (
    id            integer not null primary key,
    document_id   integer not null references document (id),
    rep_id        integer not null references sales_rep (id),
    origin_month  text    not null,
    kind          text    not null check (kind in ('DELIVERY', 'COLLECTION')),
    base_fen      integer not null,
    margin_fen    integer not null,
    business_date text    not null
) strict;
create index book_commission_rep on book_commission (rep_id, origin_month);
create index book_commission_origin on book_commission (origin_month);
create index book_commission_document on book_commission (document_id);

create table supplier_balance (
    supplier_id integer not null primary key references supplier (id),
    balance_fen integer not null
) strict;

-- What stood in the tables of V002 moves over; a posting keeps its identity as the document's.
insert into document (id, kind, state, number, seq, business_date, customer_id, rep_id, warehouse_id, due_date,
    reverses_id, net_fen, gross_fen, created_at, posted_at, actor, command_key, version, cost_fen)
select o.id, 'DELIVERY', case when o.reverses_id is null then d.state else 'POSTED' end, o.number, o.id, o.business_date,
       d.customer_id, d.rep_id, d.warehouse_id, d.due_date, o.reverses_id,
       d.amount_fen * case when o.reverses_id is null then 1 else -1 end,
       d.amount_fen * case when o.reverses_id is null then 1 else -1 end,
       o.posted_at, o.posted_at, o.actor, o.command_key, 1,
       d.cost_fen * case when o.reverses_id is null then 1 else -1 end
from posting o join delivery d on d.id = o.document_id
where o.document_kind = 'DELIVERY'
order by o.id;
insert into document (id, kind, state, number, seq, business_date, warehouse_id, reverses_id, created_at, posted_at,
    actor, command_key, version, batch_id, cost_fen)
select o.id, 'OPENING_STOCK', case when o.reverses_id is null then d.state else 'POSTED' end, o.number, o.id,
       o.business_date, d.warehouse_id, o.reverses_id, o.posted_at, o.posted_at, o.actor, o.command_key, 1,
       case when o.reverses_id is null then d.batch_id end,
       (select sum(l.value_fen) from opening_stock_line l where l.document_id = d.id)
           * case when o.reverses_id is null then 1 else -1 end
from posting o join opening_stock d on d.id = o.document_id
where o.document_kind = 'OPENING_STOCK'
order by o.id;
insert into document_line (document_id, line_no, product_id, typed_e4, unit, taken_e4, quantity_e4, price_e6, net_fen,
    gross_fen, cost_fen)
select o.id, l.line_no, l.product_id, l.quantity_e4, p.unit, l.quantity_e4 * s.sign, l.quantity_e4 * s.sign,
       l.unit_price_e6, l.amount_fen * s.sign, l.amount_fen * s.sign, l.cost_fen * s.sign
from posting o
join (select id, case when reverses_id is null then 1 else -1 end as sign from posting) s on s.id = o.id
join delivery_line l on l.document_id = o.document_id
join product p on p.id = l.product_id
where o.document_kind = 'DELIVERY'
order by o.id, l.line_no;
insert into document_line (document_id, line_no, product_id, typed_e4, unit, taken_e4, quantity_e4, value_fen, cost_fen)
select o.id, l.line_no, l.product_id, l.quantity_e4, p.unit, l.quantity_e4 * s.sign, l.quantity_e4 * s.sign, l.value_fen,
       l.value_fen * s.sign
from posting o
join (select id, case when reverses_id is null then 1 else -1 end as sign from posting) s on s.id = o.id
join opening_stock_line l on l.document_id = o.document_id
join product p on p.id = l.product_id
where o.document_kind = 'OPENING_STOCK'
order by o.id, l.line_no;
insert into book_move (id, document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, seq, at_minute,
    basis, given_fen, of_move, value_fen, passed)
select m.id, m.posting_id, m.line_no, m.product_id, m.warehouse_id, m.quantity_e4, m.business_date, m.posting_id, 0,
       case when o.reverses_id is null and o.document_kind = 'DELIVERY' then 'SALE'
            when o.reverses_id is null then 'GIVEN'
            when o.document_kind = 'DELIVERY' then 'RETURN' else 'RED' end,
       case when o.document_kind = 'OPENING_STOCK' then abs(m.value_fen) else 0 end,
       a.id, m.value_fen,
       case when r.id is not null or q.id is not null then 1 else 0 end
from (
  select id, posting_id, product_id, coalesce(from_warehouse_id, to_warehouse_id) as warehouse_id,
      case when from_warehouse_id is null then quantity_e4 else -quantity_e4 end as quantity_e4,
      case when from_warehouse_id is null then value_fen else -value_fen end as value_fen, business_date,
      row_number() over (partition by posting_id order by id) as line_no
  from stock_move
) m
join posting o on o.id = m.posting_id
left join (
  select id, posting_id, row_number() over (partition by posting_id order by id) as line_no from stock_move
) a on a.posting_id = o.reverses_id and a.line_no = m.line_no
left join posting r on r.reverses_id = o.id and r.business_date = o.business_date
left join posting q on q.id = o.reverses_id and q.business_date = o.business_date
order by m.id;
update book_move set after_quantity_e4 = w.quantity_e4, after_value_fen = w.value_fen
from (
  select id, sum(quantity_e4) over pool as quantity_e4, sum(value_fen) over pool as value_fen
  from book_move where passed = 0
  window pool as (partition by product_id order by business_date, seq, id)
) w
where w.id = book_move.id;
insert into book_partner (id, document_id, customer_id, supplier_id, amount_fen, business_date, due_date)
select id, posting_id, customer_id, supplier_id, amount_fen, business_date, due_date from partner_entry order by id;
insert into book_commission (id, document_id, rep_id, origin_month, kind, base_fen, margin_fen, business_date)
select id, posting_id, rep_id, origin_month, kind, base_fen, margin_fen, business_date from commission_event order by id;

drop view sales_document;
drop view sales_line;
drop table stock_move;
drop table partner_entry;
drop table commission_event;
drop table delivery_line;
drop table delivery;
drop table opening_stock_line;
drop table opening_stock;
drop table posting;

-- What was sold, wherever it came from. Of a posted document the amount in the shop's cost basis. A document and its
-- red document of one day are as if neither were there; a later red document counts in its own month, as a return.
-- costed_fen = net sales of the documents whose cost is known, so that a margin is only ever shown over sales with a cost.
create view sales_document as
select 'HISTORY' as origin, h.id, h.number, h.business_date, h.customer_id, h.rep_id, h.kind, h.line_count,
       h.quantity_e4, h.sales_fen, h.return_fen, h.cost_fen
from history_document h
union all
select 'POSTED' as origin, d.id, d.number, d.business_date, d.customer_id, d.rep_id,
       case when d.kind = 'DELIVERY' and d.reverses_id is null then 'SALE' else 'RETURN' end as kind,
       (select count(*) from document_line l where l.document_id = d.id) as line_count,
       (select sum(l.quantity_e4) from document_line l where l.document_id = d.id)
           * case d.kind when 'DELIVERY' then 1 else -1 end as quantity_e4,
       case when d.kind = 'DELIVERY' and d.reverses_id is null then
         case (select s.value from setting s where s.name = 'books.cost-basis') when 'net' then d.net_fen
           else d.gross_fen end else 0 end as sales_fen,
       case when d.kind = 'DELIVERY' and d.reverses_id is null then 0 else
         case (select s.value from setting s where s.name = 'books.cost-basis') when 'net' then d.net_fen
           else d.gross_fen end * case d.kind when 'DELIVERY' then 1 else -1 end end as return_fen,
       d.cost_fen * case d.kind when 'DELIVERY' then 1 else -1 end as cost_fen
from document d
where d.kind in ('DELIVERY', 'SALES_RETURN') and d.state in ('POSTED', 'REVERSED')
  and not exists (select 1 from document r where r.reverses_id = d.id and r.business_date = d.business_date)
  and not exists (select 1 from document o where o.id = d.reverses_id and o.business_date = d.business_date);

create view sales_line as
select 'HISTORY' as origin, h.id as document_id, h.number, h.business_date, h.customer_id, h.rep_id,
       l.line_no, l.product_id, l.quantity_e4, l.unit_price_e6, l.amount_fen, l.cost_fen, l.is_return
from history_document h join history_line l on l.document_id = h.id
union all
select 'POSTED' as origin, d.id as document_id, d.number, d.business_date, d.customer_id, d.rep_id,
       l.line_no, l.product_id, l.quantity_e4 * case d.kind when 'DELIVERY' then 1 else -1 end as quantity_e4,
       coalesce(l.price_e6, 0) / l.factor as unit_price_e6,
       case (select s.value from setting s where s.name = 'books.cost-basis') when 'net' then l.net_fen
         else l.gross_fen end * case d.kind when 'DELIVERY' then 1 else -1 end as amount_fen,
       l.cost_fen * case d.kind when 'DELIVERY' then 1 else -1 end as cost_fen,
       case when d.kind = 'DELIVERY' and d.reverses_id is null then 0 else 1 end as is_return
from document d join document_line l on l.document_id = d.id
where d.kind in ('DELIVERY', 'SALES_RETURN') and d.state in ('POSTED', 'REVERSED')
  and not exists (select 1 from document r where r.reverses_id = d.id and r.business_date = d.business_date)
  and not exists (select 1 from document o where o.id = d.reverses_id and o.business_date = d.business_date);

-- The books only grow; what is derived may be found again.
create trigger document_frozen before update of kind, number, seq, business_date, at_minute, customer_id, supplier_id,
    rep_id, warehouse_id, to_warehouse_id, account_id, due_date, origin_id, reverses_id, tax_mode, tax_rate_e6,
    discount_fen, net_fen, tax_fen, gross_fen, charge_fen, money_fen, waiver_fen, split, posted_at on document
  when old.state <> 'DRAFT' begin select raise(abort, 'a posted document never changes'); end;
create trigger document_no_delete before delete on document
  when old.state <> 'DRAFT' begin select raise(abort, 'a posted document is never deleted'); end;
create trigger document_line_frozen before update of line_no, origin_line, role, product_id, typed_e4, unit, factor,
    taken_e4, quantity_e4, price_e6, gift, line_discount_fen, discount_share_fen, tax_rate_e6, net_fen, tax_fen,
    gross_fen, charge_fen, value_fen, share on document_line
  begin select raise(abort, 'a posted line never changes'); end;
create trigger document_line_no_delete before delete on document_line
  when (select d.state from document d where d.id = old.document_id) <> 'DRAFT'
  begin select raise(abort, 'a posted line is never deleted'); end;
create trigger book_move_frozen before update of document_id, line_no, product_id, warehouse_id, quantity_e4,
    business_date, seq, at_minute, basis, given_fen, of_move, measure_e4 on book_move
  begin select raise(abort, 'a movement never changes'); end;
create trigger book_move_no_delete before delete on book_move begin select raise(abort, 'a movement is never deleted'); end;
create trigger book_partner_no_update before update on book_partner begin select raise(abort, 'a partner entry never changes'); end;
create trigger book_partner_no_delete before delete on book_partner begin select raise(abort, 'a partner entry is never deleted'); end;
create trigger book_match_no_update before update on book_match begin select raise(abort, 'a match never changes'); end;
create trigger book_match_no_delete before delete on book_match begin select raise(abort, 'a match is never deleted'); end;
create trigger book_account_no_update before update on book_account begin select raise(abort, 'an account entry never changes'); end;
create trigger book_account_no_delete before delete on book_account begin select raise(abort, 'an account entry is never deleted'); end;
create trigger book_commission_no_update before update on book_commission begin select raise(abort, 'a commission event never changes'); end;
create trigger book_commission_no_delete before delete on book_commission begin select raise(abort, 'a commission event is never deleted'); end;
