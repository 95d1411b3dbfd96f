-- Limits of stock warehouse by warehouse, and products that are one thing in several colours and sizes. Units as in V001.

create table product_warehouse (
    product_id      integer not null references product (id),
    warehouse_id    integer not null references warehouse (id),
    min_quantity_e4 integer check (min_quantity_e4 >= 0),
    max_quantity_e4 integer check (max_quantity_e4 >= 0),
    primary key (product_id, warehouse_id),
    check (min_quantity_e4 is not null or max_quantity_e4 is not null)
) strict, without rowid;
create index product_warehouse_warehouse on product_warehouse (warehouse_id);

-- The product a variant was made from, and what tells it apart, such as 红/M. Stock, cost and barcodes are each one's own.
alter table product add column variant_of integer references product (id);
alter table product add column variant text not null default '';
create index product_variant_of on product (variant_of) where variant_of is not null;
