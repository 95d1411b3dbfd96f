-- What a movement is worth moves out of the wide rows of the book into a narrow table of its own, product by product:
-- a purchase dated back changes the value of every later movement of a product, and those then lie side by side.
-- All of it is derived (see V004). A line's cost is what its movements say; only the document's is kept beside them.
create table move_value (
    product_id integer not null references product (id),
    move_id    integer not null references book_move (id),
    value_fen  integer not null,
    adjust_fen integer not null,
    after_quantity_e4 integer not null,
    after_value_fen   integer not null,
    primary key (product_id, move_id)
) strict, without rowid;
insert into move_value (product_id, move_id, value_fen, adjust_fen, after_quantity_e4, after_value_fen)
select product_id, id, value_fen, adjust_fen, after_quantity_e4, after_value_fen from book_move
order by product_id, id;

-- A movement with what it is worth, and what it adds to the shown cost of its line: as its warehouse has it, so a sale's is
-- negative. A late charge shows no cost of its own.
drop view sales_line;
drop index book_move_document;
alter table book_move drop column value_fen;
alter table book_move drop column adjust_fen;
alter table book_move drop column after_quantity_e4;
alter table book_move drop column after_value_fen;
alter table document_line drop column cost_fen;
-- Enough to find what a line costs.
create index book_move_document on book_move (document_id, line_no, basis, product_id);

create view valued_move as
select m.id, m.document_id, m.line_no, m.product_id, m.warehouse_id, m.quantity_e4, m.business_date, m.seq, m.at_minute,
       m.basis, m.given_fen, m.of_move, m.measure_e4, m.passed, v.value_fen, v.adjust_fen, v.after_quantity_e4,
       v.after_value_fen
from book_move m join move_value v on v.product_id = m.product_id and v.move_id = m.id;
create view move_cost as
select m.document_id, m.line_no,
       v.value_fen + v.adjust_fen
         - coalesce((select sum(c.amount_fen) from cost_correction c where c.move_id = m.id), 0) as cost_fen
from book_move m join move_value v on v.product_id = m.product_id and v.move_id = m.id
where m.basis <> 'LATE';

-- As in V005, with the cost out of the movements.
create view sales_line as
select 'HISTORY' as origin, h.id as document_id, h.number, h.business_date, h.customer_id, h.rep_id,
       l.line_no, l.product_id, l.quantity_e4, l.unit_price_e6, l.amount_fen, l.cost_fen, l.is_return
from history_document h join history_line l on l.document_id = h.id
union all
select 'POSTED' as origin, d.id as document_id, d.number, d.business_date, d.customer_id, d.rep_id,
       l.line_no, l.product_id, l.quantity_e4 * case d.kind when 'DELIVERY' then 1 else -1 end as quantity_e4,
       (coalesce(l.price_e6, 0) * 2 + l.factor) / (l.factor * 2) as unit_price_e6,
       case (select s.value from setting s where s.name = 'books.cost-basis') when 'net' then l.net_fen
         else l.gross_fen end * case d.kind when 'DELIVERY' then 1 else -1 end as amount_fen,
       -coalesce((select sum(c.cost_fen) from move_cost c where c.document_id = l.document_id and c.line_no = l.line_no), 0)
         as cost_fen,
       case when d.kind = 'DELIVERY' and d.reverses_id is null then 0 else 1 end as is_return
from document d join document_line l on l.document_id = d.id
where d.kind in ('DELIVERY', 'SALES_RETURN') and d.state in ('POSTED', 'REVERSED')
  and not exists (select 1 from document r where r.reverses_id = d.id and r.business_date = d.business_date)
  and not exists (select 1 from document o where o.id = d.reverses_id and o.business_date = d.business_date);
