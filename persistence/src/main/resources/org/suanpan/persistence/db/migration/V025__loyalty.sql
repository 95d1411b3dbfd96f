-- Points, gifts, rebates, who brought whom (ADR 46). What customers have in points and what rebates have accrued is worked out of the
-- documents and stands nowhere; here stands what somebody decided. Units as in V001; multipliers in millionths (_e6).

-- On what terms points are earned from a day on; the newest that has begun counts.
create table loyalty_terms (
    version         integer not null primary key,
    from_day        text    not null,
    is_on           integer not null check (is_on in (0, 1)),
    yuan_per_point_fen integer not null check (yuan_per_point_fen > 0),
    tier_a_e6       integer not null check (tier_a_e6 >= 0),
    tier_b_e6       integer not null check (tier_b_e6 >= 0),
    tier_c_e6       integer not null check (tier_c_e6 >= 0),
    expiry_months   integer not null check (expiry_months > 0),
    points_per_yuan integer not null check (points_per_yuan >= 0),
    gift_limit_fen  integer not null check (gift_limit_fen >= 0),
    referral_days   integer not null check (referral_days > 0),
    referral_fen    integer not null check (referral_fen >= 0),
    referral_points integer not null check (referral_points >= 0),
    referral_back   integer not null check (referral_back >= 0),
    made_at         text    not null,
    made_by         text    not null
) strict;

-- product_id null = pieces put aside, stock of them.
create table loyalty_gift (
    id           integer not null primary key,
    name         text    not null unique,
    product_id   integer references product (id),
    points       integer not null check (points > 0),
    stock        integer not null check (stock >= 0),
    per_customer integer check (per_customer > 0),
    value_fen    integer not null check (value_fen >= 0),
    stopped      integer not null default 0 check (stopped in (0, 1))
) strict;
create index loyalty_gift_product on loyalty_gift (product_id) where product_id is not null;

-- Points somebody spent or corrected. document_id = what took the goods out or gave the credit; its red document takes the entry back.
create table loyalty_entry (
    id          integer not null primary key,
    customer_id integer not null references customer (id),
    day         text    not null,
    kind        text    not null check (kind in ('GIFT', 'MONEY', 'ADJUST')),
    points      integer not null check (points <> 0),
    gift_id     integer references loyalty_gift (id),
    words       text    not null,
    value_fen   integer not null,
    person      text    not null,
    approver    text    not null,
    reason      text    not null,
    document_id integer unique references document (id),
    made_at     text    not null,
    made_by     text    not null,
    check ((kind = 'GIFT') = (gift_id is not null))
) strict;
create index loyalty_entry_customer on loyalty_entry (customer_id, day);
create index loyalty_entry_day on loyalty_entry (day);
create index loyalty_entry_gift on loyalty_entry (gift_id) where gift_id is not null;

-- Entries without a document that were taken back.
create table loyalty_back (
    entry_id integer not null primary key references loyalty_entry (id),
    day      text    not null,
    reason   text    not null,
    made_at  text    not null,
    made_by  text    not null
) strict;

-- Receipts that are no money but a credit we gave, with the expense of the same amount.
create table loyalty_credit (
    receipt_id integer not null primary key references document (id),
    expense_id integer not null unique references document (id)
) strict;

create table rebate_contract (
    id          integer not null primary key,
    number      text    not null unique,
    customer_id integer not null references customer (id),
    mode        text    not null check (mode in ('MARGINAL', 'WHOLE', 'FLAT')),
    brackets    text    not null,
    from_day    text    not null,
    to_day      text    not null,
    approver    text    not null,
    remark      text    not null,
    made_at     text    not null,
    made_by     text    not null,
    check (from_day <= to_day)
) strict;
create index rebate_contract_customer on rebate_contract (customer_id);

create table rebate_settlement (
    receipt_id  integer not null primary key references loyalty_credit (receipt_id),
    contract_id integer not null references rebate_contract (id),
    day         text    not null,
    amount_fen  integer not null check (amount_fen > 0),
    approver    text    not null,
    made_at     text    not null,
    made_by     text    not null
) strict;
create index rebate_settlement_contract on rebate_settlement (contract_id);
create index rebate_settlement_day on rebate_settlement (day);

-- Who brought whom; ended_at null = it stands.
create table referral (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    referrer_id integer not null references customer (id) on delete cascade,
    day         text    not null,
    made_at     text    not null,
    made_by     text    not null,
    ended_at    text,
    check (customer_id <> referrer_id)
) strict;
create unique index referral_customer on referral (customer_id) where ended_at is null;
create index referral_referrer on referral (referrer_id);

-- Everything that was given, for the register; back = it was taken back again.
create view loyalty_given as
select e.kind, e.id, e.day, e.customer_id, '' as contract, e.words as what, e.person, -e.points as points, e.value_fen, e.approver, e.reason,
       e.document_id,
       case when exists (select 1 from loyalty_back b where b.entry_id = e.id)
         or exists (select 1 from document r where r.reverses_id = e.document_id) then 1 else 0 end as back
from loyalty_entry e
where e.kind in ('GIFT', 'MONEY')
union all
select 'REBATE', s.receipt_id, s.day, k.customer_id, k.number, '', '', 0, s.amount_fen, s.approver, k.remark, s.receipt_id,
       case when exists (select 1 from document r where r.reverses_id = s.receipt_id) then 1 else 0 end
from rebate_settlement s join rebate_contract k on k.id = s.contract_id;

create trigger loyalty_terms_no_update before update on loyalty_terms begin select raise(abort, 'terms never change'); end;
create trigger loyalty_terms_no_delete before delete on loyalty_terms begin select raise(abort, 'terms are never deleted'); end;
create trigger loyalty_entry_no_update before update on loyalty_entry begin select raise(abort, 'a points entry never changes'); end;
create trigger loyalty_entry_no_delete before delete on loyalty_entry begin select raise(abort, 'a points entry is never deleted'); end;
create trigger loyalty_back_no_update before update on loyalty_back begin select raise(abort, 'a points entry never changes'); end;
create trigger loyalty_back_no_delete before delete on loyalty_back begin select raise(abort, 'a points entry is never deleted'); end;
create trigger loyalty_credit_no_update before update on loyalty_credit begin select raise(abort, 'a credit never changes'); end;
create trigger loyalty_credit_no_delete before delete on loyalty_credit begin select raise(abort, 'a credit is never deleted'); end;
create trigger rebate_settlement_no_update before update on rebate_settlement begin select raise(abort, 'a settled rebate never changes'); end;
create trigger rebate_settlement_no_delete before delete on rebate_settlement begin select raise(abort, 'a settled rebate is never deleted'); end;
