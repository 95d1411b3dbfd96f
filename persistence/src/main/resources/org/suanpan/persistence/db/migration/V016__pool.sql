-- What the shop knows of customers and suppliers beside their main rows: licence and invoice, habits, people, addresses, days,
-- the shop's own fields. Exactly one of customer_id and supplier_id is set. The first person's name and telephone and the first
-- delivery address stay in the main row, which lists and papers read; the first person's row here holds the rest of it.

create table party_profile (
    id              integer not null primary key,
    customer_id     integer unique references customer (id) on delete cascade,
    supplier_id     integer unique references supplier (id) on delete cascade,
    licence_code    text    not null default '',
    licence_reason  text    not null default '',
    invoice_title   text    not null default '',
    invoice_address text    not null default '',
    invoice_phone   text    not null default '',
    bank            text    not null default '',
    bank_account    text    not null default '',
    channel         text    not null default '',
    preferences     text    not null default '',
    pain_points     text    not null default '',
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create index party_profile_licence on party_profile (licence_code) where licence_code <> '';

create table party_person (
    id          integer not null primary key,
    customer_id integer references customer (id) on delete cascade,
    supplier_id integer references supplier (id) on delete cascade,
    place       integer not null check (place >= 0),
    name        text    not null,
    role        text    not null,
    phones      text    not null,
    wechat      text    not null,
    email       text    not null,
    birthday    text,
    remark      text    not null,
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create index party_person_customer on party_person (customer_id, place) where customer_id is not null;
create index party_person_supplier on party_person (supplier_id, place) where supplier_id is not null;

create table party_address (
    id          integer not null primary key,
    customer_id integer references customer (id) on delete cascade,
    supplier_id integer references supplier (id) on delete cascade,
    place       integer not null check (place >= 0),
    use         text    not null check (use in ('DELIVERY', 'INVOICE', 'OTHER')),
    address     text    not null,
    person      text    not null,
    phone       text    not null,
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create index party_address_customer on party_address (customer_id, place) where customer_id is not null;
create index party_address_supplier on party_address (supplier_id, place) where supplier_id is not null;

create table party_day (
    id          integer not null primary key,
    customer_id integer references customer (id) on delete cascade,
    supplier_id integer references supplier (id) on delete cascade,
    place       integer not null check (place >= 0),
    name        text    not null,
    day         text    not null,
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create index party_day_customer on party_day (customer_id, place) where customer_id is not null;
create index party_day_supplier on party_day (supplier_id, place) where supplier_id is not null;

create table party_own (
    id          integer not null primary key,
    customer_id integer references customer (id) on delete cascade,
    supplier_id integer references supplier (id) on delete cascade,
    field       text    not null check (field <> ''),
    value       text    not null check (value <> ''),
    check ((customer_id is null) <> (supplier_id is null))
) strict;
create unique index party_own_customer on party_own (customer_id, field) where customer_id is not null;
create unique index party_own_supplier on party_own (supplier_id, field) where supplier_id is not null;
