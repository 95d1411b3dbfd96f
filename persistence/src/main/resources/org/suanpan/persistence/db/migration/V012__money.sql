-- Documents with two sides: an offset and a balance that moves have a second partner, an account transfer the account the
-- money goes to. The second partner's debt always falls by gross_fen. An account that is stopped takes no new documents.

alter table account add column stopped integer not null default 0 check (stopped in (0, 1));

alter table document add column other_customer_id integer references customer (id);
alter table document add column other_supplier_id integer references supplier (id);
alter table document add column to_account_id integer references account (id);
create index document_other_customer on document (other_customer_id) where other_customer_id is not null;
create index document_other_supplier on document (other_supplier_id) where other_supplier_id is not null;

create trigger document_other_frozen before update of other_customer_id, other_supplier_id, to_account_id on document
  when old.state <> 'DRAFT' begin select raise(abort, 'a posted document never changes'); end;
