-- Under a plan on quantity a line pays what was sold in base units; base_fen is then what it was sold for. Null under any
-- other plan, as in every line of older programs.

alter table commission_statement_line add column quantity_e4 integer;
