-- Products told apart by batch or by serial number. What lies in a batch and where a serial is are sums over the movements
-- of posted lines; nothing of it is kept a second time.

alter table product add column tracking text not null default 'NONE' check (tracking in ('NONE', 'BATCH', 'SERIAL'));
alter table product add column shelf_life_days integer not null default 0 check (shelf_life_days >= 0);
alter table product add column warranty_months integer not null default 0 check (warranty_months >= 0);
create index product_tracked on product (tracking) where tracking <> 'NONE';
create index document_line_serials on document_line (product_id, document_id) where serials <> '';

create trigger document_line_marks_frozen before update of batch_no, expires, serials on document_line
  begin select raise(abort, 'a posted line never changes'); end;
