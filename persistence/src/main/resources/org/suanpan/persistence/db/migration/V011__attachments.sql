-- Pictures and other files, inside the data file so that a backup has them. A content is kept once by its SHA-256.

create table file_content (
  sha256 text primary key check (length(sha256) = 64),
  bytes blob not null
);
create table attachment (
  id integer primary key,
  product_id integer references product on delete cascade,
  document_id integer references document on delete cascade,
  name text not null check (name <> ''),
  media_type text not null,
  size integer not null check (size > 0),
  sha256 text not null references file_content,
  added_at text not null,
  added_by text not null,
  check ((product_id is null) <> (document_id is null))
);
create unique index attachment_product on attachment (product_id, sha256) where product_id is not null;
create unique index attachment_document on attachment (document_id, sha256) where document_id is not null;
create index attachment_content on attachment (sha256);
