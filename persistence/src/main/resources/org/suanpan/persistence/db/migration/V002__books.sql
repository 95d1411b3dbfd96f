-- Documents, books, kept summaries. Books (stock_move, partner_entry, commission_event, posting) only grow: triggers
-- refuse update and delete. Units as in V001.

create table number_series (
    prefix text    not null,
    month  text    not null,
    last   integer not null check (last > 0),
    primary key (prefix, month)
) strict;

-- A red posting has a number of its own in the series of its document and names its original.
create table posting (
    id            integer not null primary key,
    document_kind text    not null,
    document_id   integer not null,
    number        text    not null unique,
    business_date text    not null,
    posted_at     text    not null,
    actor         text    not null,
    reverses_id   integer unique references posting (id),
    command_key   text    unique
) strict;
create unique index posting_document on posting (document_kind, document_id) where reverses_id is null;
create index posting_date on posting (business_date, id);

create table opening_stock (
    id            integer not null primary key,
    number        text    not null unique,
    business_date text    not null,
    warehouse_id  integer not null references warehouse (id),
    state         text    not null check (state in ('POSTED', 'REVERSED')),
    batch_id      integer references import_batch (id)
) strict;
create index opening_stock_batch on opening_stock (batch_id);

create table opening_stock_line (
    document_id integer not null references opening_stock (id),
    line_no     integer not null,
    product_id  integer not null references product (id),
    quantity_e4 integer not null check (quantity_e4 > 0),
    value_fen   integer not null check (value_fen >= 0),
    primary key (document_id, line_no)
) strict, without rowid;

create table delivery (
    id            integer not null primary key,
    number        text    not null unique,
    business_date text    not null,
    customer_id   integer not null references customer (id),
    rep_id        integer references sales_rep (id),
    warehouse_id  integer not null references warehouse (id),
    due_date      text    not null,
    state         text    not null check (state in ('POSTED', 'REVERSED')),
    amount_fen    integer not null,
    cost_fen      integer not null,
    version       integer not null default 1
) strict;
create index delivery_date on delivery (business_date, id);
create index delivery_customer on delivery (customer_id, business_date);
create index delivery_rep on delivery (rep_id, business_date);

create table delivery_line (
    document_id   integer not null references delivery (id),
    line_no       integer not null,
    product_id    integer not null references product (id),
    quantity_e4   integer not null check (quantity_e4 > 0),
    unit_price_e6 integer not null check (unit_price_e6 >= 0),
    amount_fen    integer not null,
    cost_fen      integer not null,
    primary key (document_id, line_no)
) strict, without rowid;
create index delivery_line_product on delivery_line (product_id, document_id);

create table stock_move (
    id                integer not null primary key,
    posting_id        integer not null references posting (id),
    product_id        integer not null references product (id),
    from_warehouse_id integer references warehouse (id),
    to_warehouse_id   integer references warehouse (id),
    quantity_e4       integer not null,
    value_fen         integer not null,
    business_date     text    not null,
    check (from_warehouse_id is not null or to_warehouse_id is not null)
) strict;
create index stock_move_product on stock_move (product_id, business_date, posting_id);
create index stock_move_posting on stock_move (posting_id);

create table partner_entry (
    id            integer not null primary key,
    posting_id    integer not null references posting (id),
    customer_id   integer references customer (id),
    supplier_id   integer references supplier (id),
    amount_fen    integer not null,
    due_date      text    not null,
    business_date text    not null,
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create index partner_entry_customer on partner_entry (customer_id, business_date);
create index partner_entry_supplier on partner_entry (supplier_id, business_date);
create index partner_entry_posting on partner_entry (posting_id);

-- Facts that earn commission, with the month they belong to; statements pay differences, facts never change.
create table commission_event (
    id            integer not null primary key,
    posting_id    integer not null references posting (id),
    rep_id        integer not null references sales_rep (id),
    origin_month  text    not null,
    kind          text    not null check (kind in ('DELIVERY', 'COLLECTION')),
    base_fen      integer not null,
    margin_fen    integer not null,
    business_date text    not null
) strict;
create index commission_event_rep on commission_event (rep_id, origin_month);
create index commission_event_origin on commission_event (origin_month);
create index commission_event_posting on commission_event (posting_id);

create table commission_statement (
    id           integer not null primary key,
    rep_id       integer not null references sales_rep (id),
    month        text    not null,
    plan_text    text    not null,
    base_fen     integer not null,
    total_fen    integer not null,
    settled_at   text    not null,
    actor        text    not null,
    content_hash text    not null,
    unique (rep_id, month)
) strict;
create index commission_statement_month on commission_statement (month);

create table commission_statement_line (
    statement_id integer not null references commission_statement (id),
    line_no      integer not null,
    origin_month text    not null,
    base_fen     integer not null,
    earned_fen   integer not null,
    paid_before_fen integer not null,
    due_fen      integer not null,
    primary key (statement_id, line_no)
) strict, without rowid;

create table tier_assignment (
    id             integer not null primary key,
    customer_id    integer not null references customer (id),
    as_of          text    not null,
    tier           text    not null,
    previous_tier  text,
    lifecycle      text    not null,
    score_e1       integer not null,
    reason         text    not null,
    policy_version integer not null,
    assigned_at    text    not null,
    actor          text    not null
) strict;
create index tier_assignment_customer on tier_assignment (customer_id, id);
create index tier_assignment_as_of on tier_assignment (as_of, customer_id, id);

-- Kept summaries: derived from the books and the history, re-derived by `check`, never the truth.
create table stock_balance (
    product_id  integer not null primary key references product (id),
    quantity_e4 integer not null,
    value_fen   integer not null
) strict;

create table warehouse_balance (
    warehouse_id integer not null references warehouse (id),
    product_id   integer not null references product (id),
    quantity_e4  integer not null,
    primary key (warehouse_id, product_id)
) strict, without rowid;

create table customer_balance (
    customer_id integer not null primary key references customer (id),
    balance_fen integer not null
) strict;

-- One row a day that has a sales_document. documents = their number; cost_fen = the sum of the costs that are known;
-- costed_fen = sales + returns of the documents whose cost is known; return_fen is zero or negative.
create table day_sales (
    business_date text    not null primary key,
    documents     integer not null,
    line_count    integer not null,
    quantity_e4   integer not null,
    sales_fen     integer not null,
    return_fen    integer not null,
    cost_fen      integer not null,
    costed_fen    integer not null
) strict, without rowid;

-- One row a customer with a sales_document. first_date and last_date are over documents of kind SALE; where a
-- customer has only returns, over those. The sums are as in day_sales.
create table customer_sales (
    customer_id integer not null primary key references customer (id),
    first_date  text    not null,
    last_date   text    not null,
    documents   integer not null,
    sales_fen   integer not null,
    return_fen  integer not null,
    cost_fen    integer not null,
    costed_fen  integer not null
) strict;
create index customer_sales_last on customer_sales (last_date);

create table audit_entry (
    id     integer not null primary key,
    at     text    not null,
    actor  text    not null,
    action text    not null,
    detail text    not null
) strict;

create table backup_record (
    id         integer not null primary key,
    file       text    not null,
    byte_size  integer not null,
    sha256     text    not null,
    checked_at text    not null
) strict;

-- What was sold, wherever it came from. costed_fen = net sales of the documents whose cost is known, so that a
-- margin is only ever shown over sales with a cost.
create view sales_document as
select 'HISTORY' as origin, h.id, h.number, h.business_date, h.customer_id, h.rep_id, h.kind, h.line_count,
       h.quantity_e4, h.sales_fen, h.return_fen, h.cost_fen
from history_document h
union all
select 'POSTED' as origin, d.id, d.number, d.business_date, d.customer_id, d.rep_id, 'SALE' as kind,
       (select count(*) from delivery_line l where l.document_id = d.id) as line_count,
       (select sum(l.quantity_e4) from delivery_line l where l.document_id = d.id) as quantity_e4,
       d.amount_fen as sales_fen, 0 as return_fen, d.cost_fen
from delivery d
where d.state = 'POSTED';

create view sales_line as
select 'HISTORY' as origin, h.id as document_id, h.number, h.business_date, h.customer_id, h.rep_id,
       l.line_no, l.product_id, l.quantity_e4, l.unit_price_e6, l.amount_fen, l.cost_fen, l.is_return
from history_document h join history_line l on l.document_id = h.id
union all
select 'POSTED' as origin, d.id as document_id, d.number, d.business_date, d.customer_id, d.rep_id,
       l.line_no, l.product_id, l.quantity_e4, l.unit_price_e6, l.amount_fen, l.cost_fen, 0 as is_return
from delivery d join delivery_line l on l.document_id = d.id
where d.state = 'POSTED';

create trigger posting_no_update before update on posting begin select raise(abort, 'a posting never changes'); end;
create trigger posting_no_delete before delete on posting begin select raise(abort, 'a posting is never deleted'); end;
create trigger stock_move_no_update before update on stock_move begin select raise(abort, 'a stock move never changes'); end;
create trigger stock_move_no_delete before delete on stock_move begin select raise(abort, 'a stock move is never deleted'); end;
create trigger partner_entry_no_update before update on partner_entry begin select raise(abort, 'a partner entry never changes'); end;
create trigger partner_entry_no_delete before delete on partner_entry begin select raise(abort, 'a partner entry is never deleted'); end;
create trigger commission_event_no_update before update on commission_event begin select raise(abort, 'a commission event never changes'); end;
create trigger commission_event_no_delete before delete on commission_event begin select raise(abort, 'a commission event is never deleted'); end;
create trigger delivery_line_no_update before update on delivery_line begin select raise(abort, 'a posted line never changes'); end;
create trigger delivery_line_no_delete before delete on delivery_line begin select raise(abort, 'a posted line is never deleted'); end;
create trigger delivery_no_delete before delete on delivery begin select raise(abort, 'a posted document is never deleted'); end;
create trigger delivery_frozen before update of number, business_date, customer_id, rep_id, warehouse_id, due_date, amount_fen, cost_fen on delivery begin select raise(abort, 'a posted document never changes'); end;
create trigger opening_stock_line_no_update before update on opening_stock_line begin select raise(abort, 'a posted line never changes'); end;
create trigger opening_stock_line_no_delete before delete on opening_stock_line begin select raise(abort, 'a posted line is never deleted'); end;
create trigger opening_stock_no_delete before delete on opening_stock begin select raise(abort, 'a posted document is never deleted'); end;
create trigger opening_stock_frozen before update of number, business_date, warehouse_id on opening_stock begin select raise(abort, 'a posted document never changes'); end;
create trigger commission_statement_no_update before update on commission_statement begin select raise(abort, 'a settled statement never changes'); end;
create trigger commission_statement_no_delete before delete on commission_statement begin select raise(abort, 'a settled statement is never deleted'); end;
create trigger commission_statement_line_no_update before update on commission_statement_line begin select raise(abort, 'a settled statement never changes'); end;
create trigger commission_statement_line_no_delete before delete on commission_statement_line begin select raise(abort, 'a settled statement is never deleted'); end;
create trigger tier_assignment_no_update before update on tier_assignment begin select raise(abort, 'what a review decided never changes'); end;
create trigger audit_entry_no_update before update on audit_entry begin select raise(abort, 'the audit trail never changes'); end;
create trigger audit_entry_no_delete before delete on audit_entry begin select raise(abort, 'the audit trail is never deleted'); end;
