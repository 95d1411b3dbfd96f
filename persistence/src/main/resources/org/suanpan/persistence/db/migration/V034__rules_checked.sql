-- What the program's check of its own rules had found when a statement was frozen; the seal covers it. Empty in statements of older programs.
alter table commission_statement add column rules_hash text not null default '';
