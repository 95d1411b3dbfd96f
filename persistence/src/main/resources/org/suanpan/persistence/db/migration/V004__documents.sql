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
    position  integer not null
) strict, without rowid;

create table document (
    id             integer not null primary key,
    kind           text    not null,
    state          text    not null check (state in ('DRAFT', 'APPROVED', 'CLOSED', 'POSTED', 'REVERSED')),
    number         text    unique,
    seq            integer unique,
    business_date  text    not null,
    at_minute      integer not null default 0 check (at_minute between 0 and 1439),
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
    tax_rate_e6    integer not null default 0,
    discount_fen   integer not null default 0,
    net_fen        integer not null default 0,
    tax_fen        integer not null default 0,
    gross_fen      integer not null default 0,
    charge_fen     integer not null default 0,
    money_fen      integer not null default 0,
    waiver_fen     integer not null default 0,
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
create index document_date on document (business_date, seq);
create index document_customer on document (customer_id, business_date);
create index document_supplier on document (supplier_id, business_date);
create index document_rep on document (rep_id, business_date);
create index document_origin on document (origin_id);
create index document_batch on document (batch_id);
create index document_state on document (state, kind);

create table document_line (
    document_id    integer not null references document (id),
    line_no        integer not null,
    origin_line    integer,
    role           text    not null default 'ITEM' check (role in ('ITEM', 'PART', 'RESULT')),
    product_id     integer not null references product (id),
    typed_e4       integer not null,
    unit           text    not null,
    factor         integer not null default 1 check (factor > 0),
    quantity_e4    integer not null,
    price_e6       integer not null default 0,
    gift           integer not null default 0 check (gift in (0, 1)),
    line_discount_fen integer not null default 0,
    discount_share_fen integer not null default 0,
    tax_rate_e6    integer not null default 0,
    net_fen        integer not null default 0,
    tax_fen        integer not null default 0,
    gross_fen      integer not null default 0,
    charge_fen     integer not null default 0,
    value_fen      integer,
    share          text,
    counted_e4     integer,
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

-- What a draft receipt or payment has typed per document; null amounts do not exist, no rows + auto = oldest due first.
create table draft_allocation (
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
    value_fen     integer not null default 0,
    adjust_fen    integer not null default 0,
    after_quantity_e4 integer not null default 0,
    after_value_fen   integer not null default 0,
    passed        integer not null default 0 check (passed in (0, 1))
) strict;
create index book_move_product on book_move (product_id, business_date, seq, id);
create index book_move_document on book_move (document_id, line_no);
create index book_move_of on book_move (of_move);
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

-- Matches between what is owed and what settles it; an ended match is a negative row. debit_id = the document that is
-- owed; credit_id = the document whose money or credit settles it, null for a waiver; document_id = who matched or ended.
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
    check ((kind = 'WAIVER') = (credit_id is null))
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
