-- What became of the movements of payment services' and banks' bills: booked by a document, or set aside (no document). Once for
-- each account and key, so that overlapping bills book nothing twice. Units as in V001.

create table bill_row (
    id            integer not null primary key,
    account_id    integer not null references account (id),
    row_key       text    not null check (row_key <> ''),
    business_date text    not null,
    flow          text    not null check (flow in ('IN', 'OUT')),
    amount_fen    integer not null check (amount_fen > 0),
    party         text    not null,
    note          text    not null,
    document_id   integer references document (id),
    kept_at       text    not null,
    kept_by       text    not null,
    unique (account_id, row_key)
) strict;
create index bill_row_document on bill_row (document_id) where document_id is not null;
