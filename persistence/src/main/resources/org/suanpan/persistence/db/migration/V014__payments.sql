-- Money of one document that moved by several means at once. Amounts in fen; no rows = all of it in document.account_id.
-- Together they are document.money_fen once the document is posted.

create table document_payment (
    document_id integer not null references document (id),
    payment_no  integer not null check (payment_no > 0),
    account_id  integer not null references account (id),
    amount_fen  integer not null,
    primary key (document_id, payment_no)
) strict, without rowid;
create index document_payment_account on document_payment (account_id);
