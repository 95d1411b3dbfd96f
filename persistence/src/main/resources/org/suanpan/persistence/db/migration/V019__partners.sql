-- A customer who is also a supplier: one supplier each, one customer each. Their accounts stay apart.

alter table customer add column supplier_id integer references supplier (id);
create unique index customer_supplier on customer (supplier_id) where supplier_id is not null;

-- Pictures of the shop itself, as [attachment] keeps those of products and documents: the code customers pay by.
create table shop_file (
    role       text not null primary key check (role in ('PAYMENT_CODE')),
    name       text not null check (name <> ''),
    media_type text not null,
    sha256     text not null references file_content
) strict;
create index shop_file_content on shop_file (sha256);

-- When a customer said he would pay; no amount = all of it. What he says later takes the place of it.
create table payment_promise (
    customer_id integer not null primary key references customer (id) on delete cascade,
    promised_on text    not null,
    amount_fen  integer check (amount_fen > 0),
    note        text    not null default ''
) strict;
