-- A statement has more than brackets: every line says which component of its month it pays. facts_hash = a hash over the documents
-- the statement was computed from; empty in statements of older programs.

alter table commission_statement_line add column component text not null default 'BRACKETS';
alter table commission_statement add column facts_hash text not null default '';
