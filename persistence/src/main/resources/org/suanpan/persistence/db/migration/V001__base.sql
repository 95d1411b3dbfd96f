-- Money in whole fen, quantities in ten-thousandths (_e4), prices in millionths (_e6), dates as ISO text.

create table setting (
    name  text not null primary key,
    value text not null
) strict;

create table import_batch (
    id          integer not null primary key,
    file_name   text    not null,
    sha256      text    not null,
    byte_size   integer not null,
    sheet       text    not null,
    entity      text    not null,
    header_row  integer not null,
    encoding    text    not null,
    rows_read   integer not null,
    imported    integer not null,
    rejected    integer not null,
    skipped     integer not null,
    quantity_e4 integer not null,
    amount_fen  integer not null,
    created_customers integer not null,
    created_suppliers integer not null,
    created_products  integer not null,
    created_reps      integer not null,
    created_documents integer not null,
    imported_at text    not null,
    actor       text    not null,
    undone_at   text
) strict;
create index import_batch_sha256 on import_batch (sha256);

create table import_mapping (
    batch_id integer not null references import_batch (id),
    field    text    not null,
    header   text    not null,
    primary key (batch_id, field)
) strict;

create table import_reject (
    batch_id   integer not null references import_batch (id),
    source_row integer not null,
    field      text    not null,
    value      text    not null,
    problem    text    not null,
    primary key (batch_id, source_row, field)
) strict;

create table sales_rep (
    id         integer not null primary key,
    code       text    not null unique,
    name       text    not null,
    department text    not null default '',
    batch_id   integer references import_batch (id)
) strict;
create index sales_rep_batch on sales_rep (batch_id);
create index sales_rep_name on sales_rep (name);

create table customer (
    id          integer not null primary key,
    code        text    not null unique,
    name        text    not null,
    contact     text    not null default '',
    phone       text    not null default '',
    address     text    not null default '',
    region      text    not null default '',
    category    text    not null default '',
    source      text    not null default '',
    remark      text    not null default '',
    search_key  text    not null default '',
    credit_days integer not null default 0 check (credit_days >= 0),
    rep_id      integer references sales_rep (id),
    walk_in     integer not null default 0 check (walk_in in (0, 1)),
    version     integer not null default 1,
    batch_id    integer references import_batch (id)
) strict;
create index customer_name on customer (name);
create index customer_rep on customer (rep_id);
create index customer_batch on customer (batch_id);

create table supplier (
    id         integer not null primary key,
    code       text    not null unique,
    name       text    not null,
    contact    text    not null default '',
    phone      text    not null default '',
    address    text    not null default '',
    remark     text    not null default '',
    search_key text    not null default '',
    version    integer not null default 1,
    batch_id   integer references import_batch (id)
) strict;
create index supplier_name on supplier (name);
create index supplier_batch on supplier (batch_id);

create table product (
    id                integer not null primary key,
    code              text    not null unique,
    name              text    not null,
    spec              text    not null default '',
    category          text    not null default '',
    brand             text    not null default '',
    unit              text    not null default '',
    barcode           text    not null default '',
    search_key        text    not null default '',
    price_e6          integer,
    reference_cost_e6 integer,
    min_quantity_e4   integer,
    version           integer not null default 1,
    batch_id          integer references import_batch (id)
) strict;
create index product_name on product (name);
create index product_barcode on product (barcode);
create index product_batch on product (batch_id);

create table warehouse (
    id   integer not null primary key,
    code text    not null unique,
    name text    not null
) strict;

-- Sales history: legacy orders dated before the shop's opening date. Analysis only; no stock, no balance.
-- One row per order number, day and customer: old numbers are sometimes shared by several customers.
create table history_document (
    id            integer not null primary key,
    batch_id      integer not null references import_batch (id),
    number        text    not null,
    business_date text    not null,
    customer_id   integer not null references customer (id),
    rep_id        integer references sales_rep (id),
    kind          text    not null check (kind in ('SALE', 'RETURN')),
    line_count    integer not null,
    quantity_e4   integer not null,
    sales_fen     integer not null,
    return_fen    integer not null,
    cost_fen      integer
) strict;
create index history_document_batch on history_document (batch_id, number);
create index history_document_date on history_document (business_date, id);
create index history_document_customer on history_document (customer_id, business_date);
create index history_document_rep on history_document (rep_id, business_date);

create table history_line (
    document_id  integer not null references history_document (id),
    line_no      integer not null,
    source_row   integer not null,
    product_id   integer not null references product (id),
    quantity_e4  integer not null,
    unit_price_e6 integer,
    amount_fen   integer not null,
    cost_fen     integer,
    is_return    integer not null check (is_return in (0, 1)),
    primary key (document_id, line_no)
) strict, without rowid;
create index history_line_product on history_line (product_id, document_id);

insert into warehouse (id, code, name) values (1, 'W1', '主仓');
insert into customer (id, code, name, search_key, walk_in) values (1, 'WALK-IN', '零售散客', 'lssk', 1);
insert into setting (name, value) values ('shop.name', '');
