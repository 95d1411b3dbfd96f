-- On what terms customers buy, and which orders hold their goods. Units as in V001; the days of the payment terms stay customer.credit_days. customer.tags
-- holds one tag a line.

alter table customer add column due_from text not null default 'SALE' check (due_from in ('SALE', 'MONTH_END'));
alter table customer add column limit_policy text not null default 'WARN' check (limit_policy in ('OFF', 'WARN', 'BLOCK'));
alter table customer add column overdue_policy text not null default 'OFF' check (overdue_policy in ('OFF', 'WARN', 'BLOCK'));
alter table customer add column overdue_days integer not null default 0 check (overdue_days >= 0);
alter table customer add column overdue_fen integer not null default 0 check (overdue_fen >= 0);

alter table document add column reserves integer not null default 1 check (reserves in (0, 1));
