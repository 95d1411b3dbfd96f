-- How products behave in documents, their units, barcodes and components; terms of suppliers and customers.

alter table product add column kind text not null default 'GOODS' check (kind in ('GOODS', 'SERVICE', 'BUNDLE'));
alter table product add column indivisible integer not null default 0 check (indivisible in (0, 1));
alter table product add column negative_stock text not null default 'SHOP'
    check (negative_stock in ('SHOP', 'FORBID', 'ALLOW'));
alter table product add column stopped integer not null default 0 check (stopped in (0, 1));
alter table product add column lead_days integer not null default 0 check (lead_days >= 0);
alter table product add column max_quantity_e4 integer;

create table product_unit (
    product_id integer not null references product (id),
    unit       text    not null,
    factor     integer not null check (factor > 1),
    primary key (product_id, unit)
) strict, without rowid;

-- Further barcodes of a product and its units beside product.barcode; unit '' = the base unit.
create table barcode (
    barcode    text    not null primary key,
    product_id integer not null references product (id),
    unit       text    not null
) strict, without rowid;
create index barcode_product on barcode (product_id);

create table bundle_component (
    bundle_id   integer not null references product (id),
    product_id  integer not null references product (id),
    quantity_e4 integer not null check (quantity_e4 > 0),
    primary key (bundle_id, product_id),
    check (bundle_id <> product_id)
) strict, without rowid;
create index bundle_component_product on bundle_component (product_id);

alter table supplier add column credit_days integer not null default 0 check (credit_days >= 0);
alter table customer add column credit_limit_fen integer;
alter table customer add column price_level text not null default '';
alter table customer add column tags text not null default '';
