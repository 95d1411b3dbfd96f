-- Named rules over customers (segments), files of customers and suppliers, and suppliers that only look like one.
-- A segment is a rule, not a list: who fits it is read when it is asked. One that is given up stays, old prices must stay explained.
create table segment (
    id      integer not null primary key,
    name    text    not null check (name <> ''),
    stopped integer not null default 0 check (stopped in (0, 1)),
    made_at text    not null,
    made_by text    not null
) strict;
create unique index segment_name on segment (name) where stopped = 0;

-- What has to hold, all of it. Several values of ONE_OF are rows of one field; field '' with TEXT = words looked for.
create table segment_term (
    segment_id integer not null references segment (id),
    place      integer not null check (place >= 0),
    field      text    not null,
    test       text    not null check (test in ('TEXT', 'ONE_OF', 'LEAST', 'MOST', 'FROM', 'UNTIL', 'CONTAINS', 'PRESENT', 'EMPTY')),
    value      text    not null,
    primary key (segment_id, place)
) strict, without rowid;

-- A price or promotion for the customers of a segment alone.
alter table price_rule add column segment_id integer references segment (id);
create index price_rule_segment on price_rule (segment_id) where segment_id is not null;
alter table promotion add column segment_id integer references segment (id);
create index promotion_segment on promotion (segment_id) where segment_id is not null;

-- errand = 1: nobody has talked yet, it is only to be done; rep_id = by whom.
alter table follow_up add column errand integer not null default 0 check (errand in (0, 1));
alter table follow_up add column rep_id integer references sales_rep (id);
create index follow_up_rep on follow_up (rep_id) where rep_id is not null;

-- Both were looked at by somebody who says that they are two.
create table supplier_apart (
    supplier_id integer not null references supplier (id) on delete cascade,
    other_id    integer not null references supplier (id) on delete cascade,
    told_at     text    not null,
    told_by     text    not null,
    primary key (supplier_id, other_id),
    check (supplier_id < other_id)
) strict, without rowid;
create index supplier_apart_other on supplier_apart (other_id);

-- Files are kept with customers and suppliers too, with one of the four each.
create table attachment_kept (
    id          integer not null primary key,
    product_id  integer references product (id) on delete cascade,
    document_id integer references document (id) on delete cascade,
    customer_id integer references customer (id) on delete cascade,
    supplier_id integer references supplier (id) on delete cascade,
    name        text    not null check (name <> ''),
    media_type  text    not null,
    size        integer not null check (size > 0),
    sha256      text    not null references file_content (sha256),
    added_at    text    not null,
    added_by    text    not null,
    check ((case when product_id is null then 0 else 1 end) + (case when document_id is null then 0 else 1 end)
        + (case when customer_id is null then 0 else 1 end) + (case when supplier_id is null then 0 else 1 end) = 1)
) strict;
insert into attachment_kept (id, product_id, document_id, name, media_type, size, sha256, added_at, added_by)
select id, product_id, document_id, name, media_type, size, sha256, added_at, added_by from attachment;
drop table attachment;
alter table attachment_kept rename to attachment;
create unique index attachment_product on attachment (product_id, sha256) where product_id is not null;
create unique index attachment_document on attachment (document_id, sha256) where document_id is not null;
create unique index attachment_customer on attachment (customer_id, sha256) where customer_id is not null;
create unique index attachment_supplier on attachment (supplier_id, sha256) where supplier_id is not null;
create index attachment_content on attachment (sha256);
