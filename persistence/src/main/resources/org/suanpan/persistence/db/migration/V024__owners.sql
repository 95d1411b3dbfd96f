-- Whose a customer is, was, and how it came about. The book only grows: a row is one change of hands of one customer, effective from `day`, null = nobody
-- (the public pool). customer.rep_id is where the newest row of a customer leads, and what was entered where there is none. Rows of one
-- action share their step; an action that is taken back is followed by rows the other way round, with its day.
create table customer_owner (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    from_rep_id integer references sales_rep (id),
    to_rep_id   integer references sales_rep (id),
    day         text    not null,
    kind        text    not null check (kind in ('ASSIGNED', 'HANDOVER', 'CLAIMED', 'TAKEN_BACK', 'GIVEN_UP', 'EDITED', 'UNDONE')),
    reason      text    not null default '',
    step        integer not null,
    made_at     text    not null,
    made_by     text    not null
) strict;
create index customer_owner_customer on customer_owner (customer_id, day, id);
create index customer_owner_step on customer_owner (step, customer_id);
create index customer_owner_from on customer_owner (from_rep_id) where from_rep_id is not null;
create index customer_owner_to on customer_owner (to_rep_id) where to_rep_id is not null;
create trigger customer_owner_fixed before update on customer_owner begin select raise(abort, 'customer_owner only grows'); end;

-- Who has left is offered no more; null = still here.
alter table sales_rep add column left_on text;

-- The newest quotation, order or money of every customer; the newest sale is kept in customer_sales.
create index document_contact on document (customer_id, business_date)
    where kind in ('QUOTATION', 'SALES_ORDER', 'RECEIPT') and number is not null;

-- What somebody may buy (a deal), and how far it has come: the stage is where its newest move leads. The quotation is the document made from it.
create table deal (
    id           integer not null primary key,
    customer_id  integer not null references customer (id) on delete cascade,
    what         text    not null,
    amount_fen   integer check (amount_fen >= 0),
    expected_on  text,
    stage        text    not null check (stage in ('LEAD', 'CONTACTED', 'QUOTED', 'TALKING', 'WON', 'LOST')),
    quotation_id integer references document (id) on delete set null,
    made_at      text    not null,
    made_by      text    not null
) strict;
create index deal_customer on deal (customer_id);
create index deal_stage on deal (stage, expected_on);
create index deal_quotation on deal (quotation_id) where quotation_id is not null;

create table deal_move (
    id          integer not null primary key,
    deal_id     integer not null references deal (id) on delete cascade,
    from_stage  text,
    stage       text    not null check (stage in ('LEAD', 'CONTACTED', 'QUOTED', 'TALKING', 'WON', 'LOST')),
    day         text    not null,
    note        text    not null default '',
    lost_reason text    not null default ''
        check (lost_reason in ('', 'PRICE', 'QUALITY', 'DELIVERY', 'CREDIT', 'COMPETITOR', 'CLOSED', 'OTHER')),
    made_at     text    not null,
    made_by     text    not null,
    check ((stage = 'LOST') = (lost_reason <> ''))
) strict;
create index deal_move_deal on deal_move (deal_id, id);
create trigger deal_move_fixed before update on deal_move begin select raise(abort, 'deal_move only grows'); end;
