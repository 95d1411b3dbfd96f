-- Whose tier may have changed, noted by the writing connection itself. Gone with the connection; taken back with the transaction.
-- 0 = everybody, below zero = what reviews decided for the customer of that number. A number may stand there more than once: whether
-- it may would be up to the conflict clause of the statement outside.
create temp table touched_customer (customer_id integer not null) strict;
-- A trigger makes every row it watches dearer, so rows written by the hundred thousand have none: old sales come and go with their batch, and
-- costs that become known later are added up by customer.
create temp trigger touched_batch_added after insert on main.import_batch begin insert into touched_customer values (0); end;
create temp trigger touched_batch_changed after update on main.import_batch begin insert into touched_customer values (0); end;
create temp trigger touched_batch_removed after delete on main.import_batch begin insert into touched_customer values (0); end;
create temp trigger touched_sales_added after insert on main.customer_sales begin insert into touched_customer values (new.customer_id); end;
create temp trigger touched_sales_changed after update on main.customer_sales begin insert into touched_customer values (old.customer_id), (new.customer_id); end;
create temp trigger touched_sales_removed after delete on main.customer_sales begin insert into touched_customer values (old.customer_id); end;
create temp trigger touched_document_added after insert on main.document when new.kind in ('DELIVERY', 'SALES_RETURN', 'OPENING_RECEIVABLE', 'BALANCE_MOVE') and new.state in ('POSTED', 'REVERSED') begin insert into touched_customer values (coalesce(new.customer_id, 0)); end;
create temp trigger touched_document_removed after delete on main.document when old.kind in ('DELIVERY', 'SALES_RETURN', 'OPENING_RECEIVABLE', 'BALANCE_MOVE') and old.state in ('POSTED', 'REVERSED') begin insert into touched_customer values (coalesce(old.customer_id, 0)); end;
create temp trigger touched_document_changed after update of kind, state, number, business_date, due_date, customer_id, reverses_id, net_fen, gross_fen, charge_fen, money_fen on main.document when new.kind in ('DELIVERY', 'SALES_RETURN', 'OPENING_RECEIVABLE', 'BALANCE_MOVE') and (new.state in ('POSTED', 'REVERSED') or old.state in ('POSTED', 'REVERSED')) begin insert into touched_customer values (coalesce(old.customer_id, 0)), (coalesce(new.customer_id, 0)); end;
create temp trigger touched_customer_added after insert on main.customer begin insert into touched_customer values (new.id); end;
create temp trigger touched_customer_removed after delete on main.customer begin insert into touched_customer values (old.id); end;
create temp trigger touched_customer_changed after update of id, code, name, walk_in on main.customer begin insert into touched_customer values (old.id), (new.id); end;
create temp trigger touched_merge_added after insert on main.customer_merge begin insert into touched_customer values (new.customer_id), (new.home_id); end;
create temp trigger touched_merge_removed after delete on main.customer_merge begin insert into touched_customer values (old.customer_id), (old.home_id); end;
create temp trigger touched_merge_changed after update on main.customer_merge begin insert into touched_customer values (old.customer_id), (old.home_id), (new.customer_id), (new.home_id); end;
create temp trigger touched_setting_added after insert on main.setting when new.name = 'books.cost-basis' begin insert into touched_customer values (0); end;
create temp trigger touched_setting_changed after update on main.setting when new.name = 'books.cost-basis' or old.name = 'books.cost-basis' begin insert into touched_customer values (0); end;
create temp trigger touched_setting_removed after delete on main.setting when old.name = 'books.cost-basis' begin insert into touched_customer values (0); end;
create temp trigger touched_decision_added after insert on main.tier_assignment begin insert into touched_customer values (-new.customer_id); end;
create temp trigger touched_decision_removed after delete on main.tier_assignment begin insert into touched_customer values (-old.customer_id); end;
create temp trigger touched_talk_added after insert on main.follow_up begin insert into touched_customer values (new.customer_id); end;
create temp trigger touched_talk_removed after delete on main.follow_up begin insert into touched_customer values (old.customer_id); end;
create temp trigger touched_talk_changed after update of day, answered, result, errand, customer_id on main.follow_up begin insert into touched_customer values (old.customer_id), (new.customer_id); end;
create temp trigger touched_stars_added after insert on main.customer_stars begin insert into touched_customer values (new.customer_id); end;
create temp trigger touched_stars_removed after delete on main.customer_stars begin insert into touched_customer values (old.customer_id); end;
create temp trigger touched_stars_changed after update on main.customer_stars begin insert into touched_customer values (old.customer_id), (new.customer_id); end;
create temp trigger touched_match_added after insert on main.book_match when new.customer_id is not null begin insert into touched_customer values (new.customer_id); end;
create temp trigger touched_match_removed after delete on main.book_match when old.customer_id is not null begin insert into touched_customer values (old.customer_id); end;
