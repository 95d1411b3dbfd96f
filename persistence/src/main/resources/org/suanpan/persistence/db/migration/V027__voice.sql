-- What customers say of the shop and what is done about it: complaints with their steps, answers to "how was it", why somebody was lost; and what
-- was done with a reminder.

-- answer_by is the day promised when the complaint came in; state and answered_at are kept out of the steps, which only grow.
create table complaint (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    day         text    not null,
    subject     text    not null check (subject in ('QUALITY', 'QUANTITY', 'DELIVERY', 'PRICE', 'SERVICE', 'OTHER')),
    words       text    not null,
    document_id integer references document (id) on delete set null,
    receiver    text    not null,
    answer_by   text    not null,
    state       text    not null check (state in ('OPEN', 'ANSWERED', 'DECIDED', 'CLOSED')),
    verdict     text    check (verdict in ('UPHELD', 'NOT_UPHELD')),
    received_at text    not null,
    answered_on text,
    answered_at text
) strict;
create index complaint_customer on complaint (customer_id, day);
create index complaint_day on complaint (day);
create index complaint_document on complaint (document_id) where document_id is not null;
create index complaint_open on complaint (answer_by) where state = 'OPEN';
create index complaint_running on complaint (day) where state <> 'CLOSED';

create table complaint_step (
    id           integer not null primary key,
    complaint_id integer not null references complaint (id) on delete cascade,
    kind         text    not null check (kind in ('RECEIVED', 'ANSWERED', 'UPHELD', 'NOT_UPHELD', 'CLOSED')),
    day          text    not null,
    who          text    not null,
    words        text    not null,
    made_at      text    not null
) strict;
create index complaint_step_complaint on complaint_step (complaint_id, id);

-- reasons: one a line. rep_id = whose customer it was then; own = he typed it in himself. task_id = what a low score asked somebody to do.
create table satisfaction (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    day         text    not null,
    score       integer not null check (score between 1 and 5),
    reasons     text    not null,
    words       text    not null,
    person      text    not null,
    channel     text    not null check (channel in ('PHONE', 'WECHAT', 'VISIT', 'IMPORT')),
    document_id integer references document (id) on delete set null,
    talk_id     integer references follow_up (id) on delete set null,
    task_id     integer references follow_up (id) on delete set null,
    rep_id      integer references sales_rep (id) on delete set null,
    own         integer not null check (own in (0, 1)),
    made_at     text    not null,
    made_by     text    not null
) strict;
create index satisfaction_customer on satisfaction (customer_id, day);
create index satisfaction_day on satisfaction (day);
create index satisfaction_document on satisfaction (document_id) where document_id is not null;
create index satisfaction_talk on satisfaction (talk_id) where talk_id is not null;
create index satisfaction_task on satisfaction (task_id) where task_id is not null;
create index satisfaction_rep on satisfaction (rep_id) where rep_id is not null;

create table customer_loss (
    id          integer not null primary key,
    customer_id integer not null references customer (id) on delete cascade,
    day         text    not null,
    reason      text    not null check (reason in ('PRICE', 'QUALITY', 'SERVICE', 'DELIVERY', 'TERMS', 'RIVAL', 'CLOSED', 'MOVED', 'NO_NEED',
        'UNREACHABLE', 'OTHER')),
    words       text    not null,
    made_at     text    not null,
    made_by     text    not null
) strict;
create index customer_loss_customer on customer_loss (customer_id, day);
create index customer_loss_day on customer_loss (day);

-- A reminder that was put off till a day, or is done with (null). occasion names what it was about, so that the next one comes again.
create table reminder_mark (
    kind        text    not null,
    occasion    text    not null,
    customer_id integer not null references customer (id) on delete cascade,
    until       text,
    made_at     text    not null,
    made_by     text    not null,
    primary key (kind, occasion)
) strict, without rowid;
create index reminder_mark_customer on reminder_mark (customer_id);

create index party_person_birthday on party_person (birthday) where birthday is not null and customer_id is not null;
create index party_day_day on party_day (day) where customer_id is not null;
create index payment_promise_day on payment_promise (promised_on);
create index follow_up_day on follow_up (day, customer_id);
