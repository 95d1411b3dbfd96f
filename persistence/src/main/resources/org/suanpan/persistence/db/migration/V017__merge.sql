-- Which customers are one, and which only look like one. A merge is an edge that is followed on reading: no document, no entry and no
-- field of a customer is rewritten, and taking the edge away brings everything back. What was done stands in the audit trail.

-- Both were looked at by somebody who says that they are two.
create table customer_apart (
    customer_id integer not null references customer (id) on delete cascade,
    other_id    integer not null references customer (id) on delete cascade,
    told_at     text    not null,
    told_by     text    not null,
    primary key (customer_id, other_id),
    check (customer_id < other_id)
) strict, without rowid;
create index customer_apart_other on customer_apart (other_id);

-- survivor_id is the one chosen then; home_id where all edges from there lead, kept so that reading takes one step.
create table customer_merge (
    customer_id integer not null primary key references customer (id),
    survivor_id integer not null references customer (id),
    home_id     integer not null references customer (id),
    merged_at   text    not null,
    merged_by   text    not null,
    check (customer_id <> survivor_id and customer_id <> home_id)
) strict;
create index customer_merge_survivor on customer_merge (survivor_id);
create index customer_merge_home on customer_merge (home_id, customer_id);

-- Where to look for everybody: itself, or the customer it was merged into.
create view customer_home as
select c.id, coalesce(m.home_id, c.id) as home_id from customer c left join customer_merge m on m.customer_id = c.id;

-- The kept sales and balances of those that were merged into somebody, and of everybody with them.
create view merged_sales as
select m.home_id as customer_id, min(s.first_date) as first_date, max(s.last_date) as last_date, sum(s.documents) as documents,
       sum(s.sales_fen) as sales_fen, sum(s.return_fen) as return_fen, sum(s.cost_fen) as cost_fen, sum(s.costed_fen) as costed_fen
from customer_merge m join customer_sales s on s.customer_id = m.customer_id
group by m.home_id;
create view merged_balance as
select m.home_id as customer_id, sum(b.balance_fen) as balance_fen
from customer_merge m join customer_balance b on b.customer_id = m.customer_id
group by m.home_id;
create view customer_sales_home as
select coalesce(m.home_id, s.customer_id) as customer_id, min(s.first_date) as first_date, max(s.last_date) as last_date
from customer_sales s left join customer_merge m on m.customer_id = s.customer_id
group by 1;
